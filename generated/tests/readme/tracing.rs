use generated::{Client, Config, ConfigError, Credentials, TracingSpans};

/// A client whose calls are seen in the logs and traces of the program.
fn client(credentials: Credentials) -> Result<Client, ConfigError> {
    Client::new(Config::new(credentials).layer(TracingSpans::new()))
}
