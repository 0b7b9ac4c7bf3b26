"""The service with real parts: a real folder, real platforms, local servers."""
