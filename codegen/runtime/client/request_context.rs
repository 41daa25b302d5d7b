//! The server, the credentials and the headers that a request needs besides its own values.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{
    CONNECTION, CONTENT_LENGTH, HeaderName, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::{HeaderValue, Request, Uri};

use crate::runtime::client::config_error::{self, ConfigError};
use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::plain_http::PlainHttp;
use crate::runtime::client::security::{self, PreparedSecret, RequestSecrets, Scheme};
use crate::runtime::client::tokens::{ApiServer, Tokens};
use crate::runtime::request::path::Path;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// The server, the credentials and the headers that are added to requests.
#[derive(Clone, Debug)]
pub struct RequestContext {
    base: Base,
    secrets: Vec<(Scheme, PreparedSecret)>,
    /// The headers that are added to each request.
    headers: Vec<(Scheme, PreparedSecret)>,
    user_agent: HeaderValue,
    plain_http: PlainHttp,
    /// The locations of values that may violate the constraints of the document.
    unchecked: Vec<String>,
}

/// The headers that say how a message is sent (RFC 9112, sections 6 and 9).
const FRAMING: &[HeaderName] = &[
    CONNECTION,
    CONTENT_LENGTH,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// The URL of a server, without a trailing slash.
#[derive(Clone)]
pub(crate) enum Base {
    /// The server of the operations that do not have their own.
    Api(String),
    /// The server of all operations, whatever the document says.
    Everywhere(String),
}

impl Base {
    fn valid(&self) -> Result<Self, ConfigError> {
        Ok(match self {
            Self::Api(url) => Self::Api(valid_base_url(url)?),
            Self::Everywhere(url) => Self::Everywhere(valid_base_url(url)?),
        })
    }

    fn url(&self) -> &str {
        match self {
            Self::Api(url) | Self::Everywhere(url) => url,
        }
    }
}

/// Writes the URL as messages show it, since one that is not validated may contain secrets.
impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", config_error::shown(self.url()))
    }
}

impl RequestContext {
    /// Creates a context that sends all requests to `base_url`. A path in the URL is prepended to
    /// the path of each operation.
    ///
    /// # Errors
    /// Returns an error if `base_url` is not a plain `http` or `https` URL, or if the credentials
    /// or the user agent cannot be sent, or would be sent unencrypted (see
    /// [`Config::allow_plain_http`](crate::Config::allow_plain_http)).
    pub fn with_base_url(
        base_url: &str,
        credentials: &Credentials,
        user_agent: &str,
    ) -> Result<Self, ConfigError> {
        let base = Base::Everywhere(base_url.to_owned());
        let plain_http = PlainHttp::ToThisMachine;
        Self::new(
            &base,
            credentials,
            &Credentials::none(),
            user_agent,
            plain_http,
        )
    }

    pub(crate) fn new(
        base: &Base,
        credentials: &Credentials,
        headers: &Credentials,
        user_agent: &str,
        plain_http: PlainHttp,
    ) -> Result<Self, ConfigError> {
        let context = Self {
            base: base.valid()?,
            secrets: credentials.prepared()?,
            headers: headers.prepared()?,
            user_agent: HeaderValue::from_str(user_agent)
                .map_err(|_| ConfigError::user_agent(user_agent))?,
            plain_http,
            unchecked: Vec::new(),
        };
        let mut schemes = context.headers.iter().map(|(scheme, _)| scheme);
        if let Some(reserved) = schemes.find_map(|scheme| context.reserved(scheme)) {
            return Err(reserved);
        }
        context.without_exposed_secrets()
    }

    /// Returns the same context for another server.
    ///
    /// # Errors
    /// Returns an error if its URL is invalid, or if secrets would be sent to it unencrypted.
    pub(crate) fn with_base(&self, base: &Base) -> Result<Self, ConfigError> {
        Self {
            base: base.valid()?,
            ..self.clone()
        }
        .without_exposed_secrets()
    }

    /// Returns the same context for requests that may violate the constraints of the document at
    /// these locations.
    pub(crate) fn with_unchecked(self, unchecked: Vec<String>) -> Self {
        Self { unchecked, ..self }
    }

    pub(crate) fn unchecked(&self) -> &[String] {
        &self.unchecked
    }

    fn without_exposed_secrets(self) -> Result<Self, ConfigError> {
        match self.exposes_secrets(self.base_url()) {
            true => Err(ConfigError::plain_http(self.base_url())),
            false => Ok(self),
        }
    }

    /// Returns the error for a header that is not the caller's to set.
    fn reserved(&self, scheme: &Scheme) -> Option<ConfigError> {
        let Scheme::Header(name) = scheme else {
            return None;
        };
        let name = HeaderName::try_from(*name).ok()?;
        let mut credentials = self.secrets.iter().map(|(scheme, _)| scheme.header());
        let by = if FRAMING.contains(&name) {
            "the transport"
        } else if credentials.any(|header| header.as_ref() == Some(&name)) {
            "the credentials"
        } else {
            return None;
        };
        Some(ConfigError::new(format_args!(
            "invalid header `{name}`: {by} set it"
        )))
    }

    /// Returns whether requests to a server have secrets that anyone on the way could read.
    fn exposes_secrets(&self, url: &str) -> bool {
        let has_secrets = !self.secrets.is_empty() || !self.headers.is_empty();
        has_secrets && !self.plain_http.allows(url)
    }

    /// Returns the server, as those who fetch tokens see it.
    pub(crate) fn server(&self) -> ApiServer<'_> {
        ApiServer {
            base_url: self.base_url(),
            plain_http: self.plain_http,
        }
    }

    /// Returns the tokens that an operation with these requirements needs.
    pub(crate) fn tokens(&self, alternatives: &[&[Scheme]]) -> Option<&Arc<Tokens>> {
        security::tokens(&self.secrets, alternatives)
    }

    /// Forgets a token that the API has rejected.
    pub(crate) fn reject_token(&self, token: &str) {
        for (_, secret) in &self.secrets {
            if let PreparedSecret::Fetched(tokens) = secret {
                tokens.reject(token);
            }
        }
    }

    /// Returns the URL of the server, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.base.url()
    }

    /// Adds the headers of each request.
    pub(crate) fn complete(&self, request: &mut Request<Bytes>) -> Result<(), Violations> {
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, self.user_agent.clone());
        let mut found = Violations::default();
        let headers = RequestSecrets::all(&self.headers, &mut found);
        found.into_result()?;
        headers.apply(request)
    }

    /// Returns the URL of the server of an operation, with a violation if it is unknown.
    pub(crate) fn path(&self, server: Server, found: &mut Violations) -> Path {
        match (&self.base, server) {
            (Base::Everywhere(url), _) | (Base::Api(url), Server::Shared) => Path::below(url),
            (Base::Api(_), Server::Own(url)) => {
                if self.exposes_secrets(url) {
                    let limit = "sent over https, unless `Config::allow_plain_http` is set";
                    found.push(
                        &Location::Name("credentials"),
                        "server",
                        limit,
                        format_args!("sent to {url}"),
                    );
                }
                Path::below(url)
            }
            (Base::Api(url), Server::Unknown) => {
                let limit = "set by `Config::base_url`, because the document does not name the server \
                             of this operation";
                found.push(
                    &Location::Name("base_url"),
                    "server",
                    limit,
                    format_args!("not set"),
                );
                Path::below(url)
            }
        }
    }

    /// Returns the secrets for an operation that requires one of these alternatives, each of which
    /// is a set of secrets that are required together.
    pub(crate) fn secrets(
        &self,
        alternatives: &[&[Scheme]],
        found: &mut Violations,
    ) -> RequestSecrets {
        RequestSecrets::choose(&self.secrets, alternatives, found)
    }
}

/// The server of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// The server of the API.
    Shared,
    /// Its own server, by its URL without a trailing slash.
    Own(&'static str),
    /// Its own server, whose URL the document does not state.
    Unknown,
}

fn valid_base_url(text: &str) -> Result<String, ConfigError> {
    let reject = |reason| Err(ConfigError::base_url(text, reason));
    // `Uri` silently drops a fragment, and keeps what a URL parser would resolve.
    if text.contains(['?', '#', '\\']) {
        return reject("it must not have a query, a fragment or a backslash");
    }
    let Ok(uri) = Uri::try_from(text) else {
        return reject("it is not a URL");
    };
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return reject("it must begin with https:// or http://");
    }
    match uri.authority() {
        None => return reject("it has no host"),
        Some(authority) if authority.host().is_empty() => return reject("it has no host"),
        Some(authority) if authority.as_str().contains('@') => {
            return reject("it must not contain a user name or a password");
        }
        Some(_) => {}
    }
    // URL parsers treat an encoded dot as a dot.
    let path = uri.path().replace("%2e", ".").replace("%2E", ".");
    if path.split('/').any(|part| part == "." || part == "..") {
        return reject("its path must not have the segment `.` or `..`");
    }
    Ok(text.trim_end_matches('/').to_owned())
}
