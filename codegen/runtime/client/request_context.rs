//! What a request needs besides its own values: where the API is, and who is calling.

use bytes::Bytes;
use http::header::USER_AGENT;
use http::{HeaderValue, Request, Uri};

use crate::runtime::client::credentials::Credentials;
use crate::runtime::client::error::ConfigError;
use crate::runtime::client::security::{Access, Ready, Scheme};
use crate::runtime::request::path::Path;
use crate::runtime::validation::validate::{At, Violations};

/// Where the API is, and who is calling.
#[derive(Clone, Debug)]
pub struct Context {
    base: Base,
    secrets: Vec<(Scheme, Ready)>,
    /// What goes into each request.
    headers: Vec<(Scheme, Ready)>,
    user_agent: HeaderValue,
}

/// The URL of a server, without a slash at the end.
#[derive(Clone, Debug)]
pub(crate) enum Base {
    /// Where the operations are that have no server of their own.
    Api(String),
    /// Where all operations are, whatever the description says.
    Everywhere(String),
}

impl Base {
    fn url(&self) -> &str {
        match self {
            Self::Api(url) | Self::Everywhere(url) => url,
        }
    }
}

impl Context {
    /// All requests go to `base_url`, whose path, if any, comes before that of the operation.
    ///
    /// # Errors
    /// Where `base_url` is no plain `http` or `https` URL, the credentials cannot be sent,
    /// or the user agent does not fit into a header.
    pub fn with_base_url(
        base_url: &str,
        credentials: &Credentials,
        user_agent: &str,
    ) -> Result<Self, ConfigError> {
        let base = Base::Everywhere(base_url.to_owned());
        Self::new(&base, credentials, &Credentials::none(), user_agent)
    }

    pub(crate) fn new(
        base: &Base,
        credentials: &Credentials,
        headers: &Credentials,
        user_agent: &str,
    ) -> Result<Self, ConfigError> {
        Ok(Self {
            base: match base {
                Base::Api(url) => Base::Api(checked_base(url)?),
                Base::Everywhere(url) => Base::Everywhere(checked_base(url)?),
            },
            secrets: credentials.ready()?,
            headers: headers.ready()?,
            user_agent: HeaderValue::from_str(user_agent)
                .map_err(|_| ConfigError::user_agent(user_agent))?,
        })
    }

    /// The server's URL, without a slash at the end.
    pub fn base_url(&self) -> &str {
        self.base.url()
    }

    /// Adds the headers that go along with each request.
    pub(crate) fn complete(
        &self,
        mut request: Request<Bytes>,
    ) -> Result<Request<Bytes>, Violations> {
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, self.user_agent.clone());
        let mut found = Violations::default();
        let headers = Access::all(&self.headers, &mut found);
        found.into_result()?;
        headers.grant(request)
    }

    /// The URL of the server of an operation; `found` tells where nobody has said where that
    /// is.
    pub(crate) fn path(&self, server: Server, found: &mut Violations) -> Path {
        match (&self.base, server) {
            (Base::Everywhere(url), _) | (Base::Api(url), Server::Shared) => Path::below(url),
            (Base::Api(_), Server::Own(url)) => Path::below(url),
            (Base::Api(url), Server::Unknown) => {
                let limit = "given to `Config::base_url`, since this operation has a server of \
                             its own that the description does not name";
                found.push(&At::Name("base_url"), "server", limit, format_args!("none"));
                Path::below(url)
            }
        }
    }

    /// The secrets for an operation that asks for one of these alternatives, each of which
    /// is a set of secrets that are needed together.
    pub(crate) fn access(&self, alternatives: &[&[Scheme]], found: &mut Violations) -> Access {
        Access::choose(&self.secrets, alternatives, found)
    }
}

/// The server of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Server {
    /// That of the API.
    Shared,
    /// One of its own, by its URL without a slash at the end.
    Own(&'static str),
    /// One of its own whose URL the description does not tell.
    Unknown,
}

/// A URL as a request carries it.
pub(crate) fn uri(url: String) -> Result<Uri, Violations> {
    let length = url.len();
    Uri::try_from(url).map_err(|_| {
        let mut found = Violations::default();
        let limit = "short enough for the URL of a request";
        let length = format_args!("{length} bytes");
        found.push(&At::Name("path"), "length", limit, length);
        found
    })
}

fn checked_base(text: &str) -> Result<String, ConfigError> {
    let refuse = |reason| Err(ConfigError::base_url(text, reason));
    // `Uri` drops a fragment without a word, and keeps what a URL parser would resolve.
    if text.contains(['?', '#', '\\']) {
        return refuse("it must not have a query, a fragment or a backslash");
    }
    let Ok(uri) = Uri::try_from(text) else {
        return refuse("it is no URL");
    };
    if !matches!(uri.scheme_str(), Some("http" | "https")) {
        return refuse("it must begin with https:// or http://");
    }
    match uri.authority() {
        None => return refuse("it has no host"),
        Some(authority) if authority.host().is_empty() => return refuse("it has no host"),
        Some(authority) if authority.as_str().contains('@') => {
            return refuse("it must not carry a user or a password");
        }
        Some(_) => {}
    }
    // URL parsers take an encoded dot for a dot.
    let path = uri.path().replace("%2e", ".").replace("%2E", ".");
    if path.split('/').any(|part| part == "." || part == "..") {
        return refuse("its path must not have `.` or `..` as a segment");
    }
    Ok(text.trim_end_matches('/').to_owned())
}
