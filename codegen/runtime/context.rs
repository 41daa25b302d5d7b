//! What a request needs besides its own values: where the API is, and who is calling.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request, Uri};

use super::credentials::Credentials;
use super::error::ConfigError;
use super::path::Path;
use super::security::{Access, Ready, Scheme};
use super::validate::{At, Violations};

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

    /// A path of this server, to be completed.
    pub fn path(&self) -> Path {
        Path::below(self.base.url())
    }

    /// A path of an operation's own server, unless all requests go elsewhere.
    pub fn path_at(&self, server: &str) -> Path {
        match &self.base {
            Base::Api(_) => Path::below(server),
            Base::Everywhere(url) => Path::below(url),
        }
    }

    /// Writes into `found` where nobody has said where an operation is.
    pub fn require_base_url(&self, found: &mut Violations) {
        if let Base::Api(_) = self.base {
            let limit = "given to `Config::base_url`, since this operation has a server of its \
                         own that the description does not name";
            found.push(&At::Name("base_url"), "server", limit, format_args!("none"));
        }
    }

    /// The secrets for an operation that asks for one of these alternatives, each of which
    /// is a set of secrets that are needed together.
    pub fn access(&self, alternatives: &[&[Scheme]], found: &mut Violations) -> Access {
        Access::choose(&self.secrets, alternatives, found)
    }

    /// Puts a request together, to a [path](Self::path) of this server.
    ///
    /// # Errors
    /// Where the whole URL is longer than a request can carry, or a header that is sent with
    /// each request cannot be sent.
    pub fn request(
        &self,
        method: Method,
        path: Path,
        body: Option<(&'static str, Bytes)>,
    ) -> Result<Request<Bytes>, Violations> {
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = method;
        *request.uri_mut() = uri(path.finish())?;
        request.headers_mut().reserve(4);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        if let Some((media_type, body)) = body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
            *request.body_mut() = body;
        }
        let mut found = Violations::default();
        let headers = Access::all(&self.headers, &mut found);
        found.into_result()?;
        headers.grant(request)
    }
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
