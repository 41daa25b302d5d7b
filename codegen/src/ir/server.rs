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
