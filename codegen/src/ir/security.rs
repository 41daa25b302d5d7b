//! Security: the credentials that operations require.
//!
//! Imports `parameter`.

use super::parameter::Place;

/// A security scheme (OpenAPI 3.0.3, Security Scheme Object).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: String,
    /// Where the docs say that it is defined, if that is in another file of the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub defined_in: Option<String>,
    /// Its description.
    pub description: Option<String>,
    /// Whether it is deprecated.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// Where the authorization server states its metadata (RFC 8414).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata_url: Option<String>,
    /// The kind of credentials that it requires.
    pub kind: SecurityKind,
    /// How a client of OAuth 2 gets tokens for itself, if it can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_flow: Option<ClientFlow>,
}

impl SecurityScheme {
    /// Its location in the document: `#/components/securitySchemes/key`.
    pub fn origin(&self) -> String {
        let name = self.name.replace('~', "~0").replace('/', "~1");
        format!("#/components/securitySchemes/{name}")
    }
}

/// How a client of OAuth 2 gets tokens for itself: the flow `clientCredentials` (OpenAPI 3.0.3, OAuth
/// Flow Object).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ClientFlow {
    /// The URL of the server of tokens.
    pub token_url: String,
    /// The names of the scopes that a token can have, each with what it is for.
    pub scopes: Vec<(String, String)>,
}

/// The kind of credentials that a scheme requires.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum SecurityKind {
    /// HTTP Basic (RFC 7617).
    Basic,
    /// A bearer token (RFC 6750), including those of OAuth 2 and OpenID Connect.
    Bearer,
    /// Credentials of another scheme of the `Authorization` header (RFC 9110, section 11.4).
    Http(String),
    /// An API key.
    ApiKey {
        /// Where it is sent; never in the path.
        place: Place,
        /// The name of the parameter, header or cookie.
        name: String,
    },
}

/// Security requirements (OpenAPI 3.0.3, Security Requirement Object): alternatives, each of which is
/// a set of schemes, by their index, that are required together. An empty set allows anonymous
/// calls; without alternatives, nothing is required.
pub type Requirements = Vec<Vec<usize>>;

/// The security requirements of an operation.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub enum OperationSecurity {
    /// Those of the API.
    Shared,
    /// Requirements of its own.
    Own(Requirements),
}
