use generated::{BoxTransport, Client, Config, ConfigError, Credentials, Fake, Network};

/// A client in a company, with a certificate authority and a proxy of its own.
fn client(credentials: Credentials, roots: &str) -> Result<Client, ConfigError> {
    let network = Network::new()
        .root_certificates(roots)?
        .proxy("http://proxy.example.com:3128");
    Client::new(Config::new(credentials).network(network))
}

/// The state of a program, which its tests create with a fake.
struct State {
    client: Client<BoxTransport>,
}

impl State {
    fn new(credentials: Credentials) -> Result<Self, ConfigError> {
        let client = Client::new(credentials)?.boxed();
        Ok(Self { client })
    }

    fn with_fake(fake: Fake) -> Result<Self, ConfigError> {
        let user = Credentials::basic("user", "password");
        let client = Client::with_transport(fake, user)?.boxed();
        Ok(Self { client })
    }
}
