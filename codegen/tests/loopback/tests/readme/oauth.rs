use security_schemes::{Client, ClientCredentials, Config, ConfigError, Credentials};

/// A client that gets its tokens by OAuth 2, as the scheme `oauth` of the document says.
fn client(base_url: &str, id: &str, secret: &str) -> Result<Client, ConfigError> {
    let oauth = ClientCredentials::oauth(id, secret).scopes(["read"]);
    Client::new(Config::new(base_url, Credentials::bearer(oauth)))
}
