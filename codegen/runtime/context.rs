//! What a request needs besides its own values: where the API is, and who is calling.

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use http::{HeaderValue, Method, Request, Uri};

use super::body::Body;
use super::credentials::Credentials;
use super::error::ConfigError;
use super::path::Path;
use super::validate::{At, Violations};

/// Where the API is, and who is calling.
#[derive(Clone, Debug)]
pub struct Context {
    /// The server's URL without a slash at the end.
    base: String,
    authorization: Option<HeaderValue>,
    user_agent: HeaderValue,
}

impl Context {
    /// Requests go to `base_url`, whose path, if any, comes before that of the operation.
    ///
    /// # Errors
    /// Where `base_url` is no plain `http` or `https` URL, the credentials cannot be sent,
    /// or the user agent does not fit into a header.
    pub fn with_base_url(
        base_url: &str,
        credentials: &Credentials,
        user_agent: &str,
    ) -> Result<Self, ConfigError> {
        Ok(Self {
            base: checked_base(base_url)?,
            authorization: credentials.authorization()?,
            user_agent: HeaderValue::from_str(user_agent)
                .map_err(|_| ConfigError::user_agent(user_agent))?,
        })
    }

    /// The server's URL, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base
    }

    /// A path of this server, to be completed.
    pub fn path(&self) -> Path {
        Path::below(&self.base)
    }

    /// Puts a request together, to a [path](Self::path) of this server. `accept` is what the
    /// answer may be, as media types.
    ///
    /// # Errors
    /// Where the whole URL is longer than a request can carry.
    pub fn request(
        &self,
        method: Method,
        path: Path,
        accept: &'static str,
        body: Option<Body>,
    ) -> Result<Request<Bytes>, Violations> {
        let url = path.finish();
        let length = url.len();
        let uri = Uri::try_from(url).map_err(|_| {
            let mut found = Violations::default();
            let limit = "short enough for the URL of a request";
            found.push(
                &At::Name("path"),
                "length",
                limit,
                format_args!("{length} bytes"),
            );
            found
        })?;
        let mut request = Request::new(Bytes::new());
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        request.headers_mut().reserve(4);
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static(accept));
        headers.insert(USER_AGENT, self.user_agent.clone());
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        if let Some(body) = body {
            headers.insert(CONTENT_TYPE, body.media_type);
            *request.body_mut() = body.bytes;
        }
        Ok(request)
    }

    /// Writes into `found` where there are no credentials, for an operation that needs some.
    pub fn require_credentials(&self, found: &mut Violations) {
        if self.authorization.is_none() {
            let limit = "given, since the API asks for HTTP Basic here";
            found.push(&At::Name("credentials"), "security", limit, None::<()>);
        }
    }
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
