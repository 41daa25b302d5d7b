use crate::runtime::client::{config, credentials, security};

impl config::Config {
    /// Settings for a server, since the description names none.
    pub fn new(
        base_url: impl Into<String>,
        credentials: credentials::Credentials,
    ) -> Self {
        Self::for_server(base_url, credentials, "security_schemes/0.1.0")
    }
}

impl credentials::Credentials {
    /// The token of a session.
    ///
    /// A token, however it was got; sent as `Authorization: Bearer …` (RFC 6750).
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/session token`,
    /// `#/components/securitySchemes/oauth`, `#/components/securitySchemes/openId`.
    pub fn bearer(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::BEARER, secret)
    }

    /// Sent as `Authorization: Digest …`; what stands behind the scheme has to be given.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/digest`.
    pub fn digest(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Authorization("Digest"), secret)
    }

    /// Sent in the header `Authorization`.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/bot`.
    pub fn bot(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Header("authorization"), secret)
    }

    /// Sent in the query, as `api key`. So it stands in the URL, which `Debug` of an
    /// `http::Request` shows, and which servers on the way may keep; `Curl` leaves it out.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/none`.
    pub fn none_(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Query("api key"), secret)
    }

    /// Sent in the query, as `api_secret`. So it stands in the URL, which `Debug` of an
    /// `http::Request` shows, and which servers on the way may keep; `Curl` leaves it out.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/secret`.
    pub fn secret(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Query("api_secret"), secret)
    }

    /// Sent as the cookie `crumb`.
    ///
    /// A function in its place is asked at each request, so that it can be renewed.
    ///
    /// Described at `#/components/securitySchemes/again`, `#/components/securitySchemes/crumb`.
    pub fn again(secret: impl Into<credentials::Secret>) -> Self {
        Self::of(security::Scheme::Cookie("crumb"), secret)
    }
}
