"""Small local stand-ins for Telegram and Slack: the real clients talk to them over HTTP and WebSocket."""
