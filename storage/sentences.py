"""What the stores say when they cannot serve: one plain sentence each, with the remedy."""

NEWER_DATA = (
    "This data was made by a newer Afterword and was left untouched. Please update Afterword, then start "
    "it again."
)
NO_UPGRADE = (
    "This data is in an old form (shape {shape}) that this Afterword cannot upgrade; it was left "
    "untouched. Please start an earlier release once, then this one."
)
NOT_UNDERSTOOD = (
    "The data of person {owner} is intact, but this Afterword does not understand it ({detail}); it was "
    "left untouched. Please update Afterword, then start it again."
)
DAMAGED = (
    "The data of person {owner} cannot be read, and neither can the earlier version of it. Nothing was "
    "changed: please restore {path} from a backup."
)
DISK_FULL = (
    "The disk is full, so nothing could be saved. What was stored before is safe: free some space, then "
    "say it again."
)
READ_ONLY = (
    "The folder {path} cannot be written to. Make it writable for the user that runs Afterword, or set "
    "AFTERWORD_STORAGE to another folder."
)
DISK_TROUBLE = "The disk refused to work on {path} ({detail}). What was stored before is safe."
NOT_A_FOLDER = "AFTERWORD_STORAGE names {path}, which is not a folder. Please name a folder for the data."
LOCKED = (
    "Another Afterword is already running on the folder {path}. Stop it first, or let several run at once"
    " on PostgreSQL: AFTERWORD_STORAGE=postgresql://..."
)
OPENED_TO_READ = "The data was opened for reading only, so nothing was saved."
CLOSED = "The store is closed already, so nothing was saved."
KEY_NEEDED = "This data is encrypted: set AFTERWORD_KEY to the key it was stored with. Nothing was changed."
KEY_WRONG = (
    "This data is encrypted with another key than AFTERWORD_KEY. Add the former key behind a comma: "
    "AFTERWORD_KEY=new,old. Nothing was changed."
)
KEY_EMPTY = "AFTERWORD_KEY has no usable key in it: give a passphrase, or 32 random bytes as base64."
URL_UNKNOWN = (
    "AFTERWORD_STORAGE must be a folder, or an address that starts with postgresql://. This starts with "
    "{scheme}://."
)
RESTORED_USER = (
    "The last change to your data could not be read back after a fault on the disk, so I went back to the"
    " version before it. Please look over /list, and tell me again what is missing."
)
RESTORED_LOG = "person {owner}: damaged file set aside as {path}; the previous version is in use"
SHARED_DAMAGED = (
    "The bot-wide values (owner, invitations) in {path} cannot be read, and neither can the earlier "
    "version. Nothing was changed: please restore the file from a backup, or delete it to begin anew."
)
SERVER_AWAY = (
    "The PostgreSQL server does not answer, so nothing could be saved or read. Nothing stored is lost: "
    "check that it runs and that AFTERWORD_STORAGE names it, then say it again."
)
SERVER_READ_ONLY = (
    "The PostgreSQL server takes no changes at the moment (a standby, or set to read only). Please point "
    "AFTERWORD_STORAGE at the primary."
)
SERVER_REFUSES = (
    "The PostgreSQL server refused ({detail}). Check the user, the password and the database in "
    "AFTERWORD_STORAGE."
)
ROW_DAMAGED = (
    "The data of person {owner} in PostgreSQL cannot be read; it was left untouched. Please restore a backup."
)
MOVE_OCCUPIED = (
    "The store to move to already holds something else ({owner}), so nothing of it was changed. Please "
    "name an empty one."
)
MOVE_DIFFERS = (
    "After the move the two stores differ ({before} against {after}). The old one is untouched: please "
    "stop every Afterword that uses them, empty the new one, and move again."
)
EXPORT_TITLE = (
    "Everything Afterword stored about one person. Times are in UTC, except where a zone stands beside them."
)
EXPORT_FOREIGN = "This is not a file that Afterword exported. Send the JSON file that /export gave you."
EXPORT_BROKEN = "This file was changed since Afterword exported it: {detail}. Nothing was taken over."
EXPORT_TOO_LONG = "This file is too long to be one person's job search. Nothing was taken over."
SERVER_EMPTY = "Nothing is stored in this PostgreSQL database yet; the first start of Afterword prepares it."
SERVER_URL = (
    "AFTERWORD_STORAGE is not an address of PostgreSQL that I can read. It looks like "
    "postgresql://user:password@host:5432/database."
)
VALUE_DAMAGED = "The bot-wide value {name} in PostgreSQL cannot be read. Please restore a backup."
