//! Servers: where the API is.

/// A server (OpenAPI 3.0.3, Server Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its URL, without a slash at the end, in pieces.
    pub url: Vec<ServerPiece>,
    /// What is said about it.
    pub description: Option<String>,
    /// The variables of its URL.
    pub variables: Vec<ServerVariable>,
}

impl Server {
    /// Its URL with the names of variables in braces.
    pub fn template(&self) -> String {
        self.text(|variable| format!("{{{}}}", variable.name))
    }

    /// Its URL with the defaults of its variables.
    pub fn default_url(&self) -> String {
        self.text(|variable| variable.default.clone())
    }

    fn text(&self, of: impl Fn(&ServerVariable) -> String) -> String {
        let pieces = self.url.iter().map(|piece| match piece {
            ServerPiece::Literal(text) => text.clone(),
            ServerPiece::Variable(index) => self.variables.get(*index).map(&of).unwrap_or_default(),
        });
        pieces.collect()
    }
}

/// A piece of a server's URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerPiece {
    /// Text as it is.
    Literal(String),
    /// The value of a variable, by its index.
    Variable(usize),
}

/// A variable of a server's URL (OpenAPI 3.0.3, Server Variable Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// What is said about it.
    pub description: Option<String>,
    /// The value where none is given.
    pub default: String,
    /// The values that it can have; empty where it can have any.
    pub values: Vec<String>,
}

/// Where an operation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OperationServer {
    /// Where the API is.
    Shared,
    /// At a URL of its own, without a slash at the end.
    Own(String),
    /// Elsewhere, and the caller has to say where.
    Unknown,
}
