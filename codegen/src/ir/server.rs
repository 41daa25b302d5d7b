//! Servers: the base URLs of the API.

/// A server (OpenAPI 3.0.3, Server Object).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Server {
    /// Its name, if the document gives it one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its URL, without a slash at the end, in pieces.
    pub url: Vec<ServerPiece>,
    /// Its description.
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
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub enum ServerPiece {
    /// Literal text.
    Literal(String),
    /// The value of a variable, by its index.
    Variable(usize),
}

/// A variable of a server's URL (OpenAPI 3.0.3, Server Variable Object).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its description.
    pub description: Option<String>,
    /// The default value.
    pub default: String,
    /// The allowed values; empty if any value is allowed.
    pub values: Vec<String>,
}

/// The server that an operation is sent to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub enum OperationServer {
    /// The server of the API.
    Shared,
    /// A server of its own, by its URL without a slash at the end.
    Own(String),
    /// An unknown server, which the caller has to configure.
    Unknown,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_has_names_where_the_default_url_has_values() {
        let server = Server {
            name: None,
            url: vec![
                ServerPiece::Literal("https://".to_owned()),
                ServerPiece::Variable(0),
                ServerPiece::Literal(".example.com".to_owned()),
            ],
            description: None,
            variables: vec![ServerVariable {
                name: "region".to_owned(),
                description: None,
                default: "eu".to_owned(),
                values: Vec::new(),
            }],
        };
        assert_eq!(server.template(), "https://{region}.example.com");
        assert_eq!(server.default_url(), "https://eu.example.com");
    }
}
