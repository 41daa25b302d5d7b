//! Security: how a caller proves who is calling.

/// A way to prove it (OpenAPI 3.0.3, Security Scheme Object).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the description.
    pub name: String,
    /// What is said about it.
    pub description: Option<String>,
    /// What is sent.
    pub kind: SecurityKind,
}

/// What is sent to prove who is calling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SecurityKind {
    /// HTTP Basic (RFC 7617).
    Basic,
    /// A bearer token (RFC 6750), however it was got: OAuth 2 and OpenID Connect too.
    Bearer,
    /// A secret behind another scheme of the `Authorization` header (RFC 9110, section
    /// 11.4).
    Http(String),
    /// A key.
    ApiKey {
        /// Where it is sent; never in the path.
        place: super::Place,
        /// The name of the parameter, header or cookie.
        name: String,
    },
}
