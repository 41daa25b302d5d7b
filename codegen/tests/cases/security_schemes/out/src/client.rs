use crate::runtime::client::{config, credentials, oauth2, security};

impl config::Config {
    /// Creates a configuration for this server; the document declares none.
    pub fn new(base_url: impl Into<String>, credentials: credentials::Credentials) -> Self {
        Self::for_server(base_url, credentials, "security_schemes/0.1.0")
    }
}

/// The security requirements of the operations that state none of their own.
pub(crate) const SECURITY: security::Requirements = &[];

impl credentials::Credentials {
    /// The token of a session.
    ///
    /// A bearer token (RFC 6750), sent as `Authorization: Bearer …`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/session token`,
    /// `#/components/securitySchemes/oauth`, `#/components/securitySchemes/openId`.
    pub fn bearer(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::BEARER, secret)
    }

    /// Sent as `Authorization: Digest …`. Pass everything that follows the scheme.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/digest`.
    pub fn digest(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Authorization("Digest"), secret)
    }

    /// Sent in the header `Authorization`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/bot`.
    pub fn bot(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("authorization"), secret)
    }

    /// Sent in the query as `api key`, and therefore part of the URL: the `Debug` output of an
    /// `http::Request` shows it, and proxies may log it; `Curl` redacts it.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/none`.
    pub fn none_(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Query("api key"), secret)
    }

    /// Sent in the query as `api_secret`, and therefore part of the URL: the `Debug` output of an
    /// `http::Request` shows it, and proxies may log it; `Curl` redacts it.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/secret`.
    pub fn secret(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Query("api_secret"), secret)
    }

    /// Sent as the cookie `crumb`.
    ///
    /// Pass a function to supply the current value for each request.
    ///
    /// Defined in `#/components/securitySchemes/again`, `#/components/securitySchemes/crumb`.
    pub fn again(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Cookie("crumb"), secret)
    }
}

impl oauth2::ClientCredentials {
    /// Gets tokens from `https://localhost/token`. Pass it to
    /// [`Credentials::bearer`](crate::Credentials::bearer).
    ///
    /// # Scopes
    /// - `read`: Reads.
    ///
    /// Defined in `#/components/securitySchemes/oauth`.
    pub fn oauth(client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self::new("https://localhost/token", client_id, client_secret)
    }
}
