"""Reading dates and times: a cascade of small tables of patterns over typed words."""
