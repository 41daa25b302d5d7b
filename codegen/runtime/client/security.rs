//! Security schemes, and the secrets of a request, which are marked as sensitive there.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{AUTHORIZATION, COOKIE, HeaderName};
use http::{HeaderValue, Request};
use percent_encoding::utf8_percent_encode;

use crate::runtime::client::secret_parts::SecretParts;
use crate::runtime::client::tokens::Tokens;
use crate::runtime::request::path::{self, RESERVED};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// A security scheme: how a secret is sent (OpenAPI 3.0.3, Security Scheme Object).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// In the header `Authorization`, after the name of the scheme (RFC 9110, section 11.4).
    Authorization(&'static str),
    /// In a header, whose name is in lower case.
    Header(&'static str),
    /// In a query parameter.
    Query(&'static str),
    /// In a cookie.
    Cookie(&'static str),
}

/// Security requirements: a list of alternatives, each of which is a set of schemes that are required
/// together (OpenAPI 3.0.3, Security Requirement Object).
pub type Requirements = &'static [&'static [Scheme]];

impl Scheme {
    /// HTTP Basic: a user name and a password (RFC 7617).
    pub const BASIC: Self = Self::Authorization("Basic");

    /// A bearer token (RFC 6750).
    pub const BEARER: Self = Self::Authorization("Bearer");

    /// Returns the header that the secret is sent in, if it is in one.
    pub(crate) fn header(self) -> Option<HeaderName> {
        match self {
            Self::Authorization(_) => Some(AUTHORIZATION),
            Self::Header(name) => HeaderName::try_from(name).ok(),
            Self::Cookie(_) => Some(COOKIE),
            Self::Query(_) => None,
        }
    }

    /// Returns the secret as it is sent, or the reason why it cannot be sent.
    pub(crate) fn value(self, secret: &str) -> Result<HeaderValue, &'static str> {
        if secret.is_empty() {
            return Err("a secret is empty");
        }
        let text = match self {
            Self::Authorization(scheme) => format!("{scheme} {secret}"),
            Self::Header(name) if HeaderName::try_from(name).is_err() => {
                return Err("the name of a header is invalid");
            }
            Self::Header(_) => secret.to_owned(),
            Self::Query(name) => format!("{}={}", encoded(name), encoded(secret)),
            Self::Cookie(name) if secret.bytes().all(is_cookie_octet) => {
                format!("{name}={secret}")
            }
            Self::Cookie(_) => return Err("a secret has a character invalid in a cookie"),
        };
        let mut value = HeaderValue::try_from(text)
            .map_err(|_| "a secret has a character invalid in a header")?;
        value.set_sensitive(true);
        Ok(value)
    }
}

fn encoded(text: &str) -> impl fmt::Display {
    utf8_percent_encode(text, RESERVED)
}

/// Matches `cookie-octet` (RFC 6265, section 4.1.1).
fn is_cookie_octet(byte: u8) -> bool {
    byte.is_ascii_graphic() && !b"\",;\\".contains(&byte)
}

/// Writes how the secret is sent, for messages.
impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            &Self::BASIC => f.write_str("HTTP Basic"),
            &Self::BEARER => f.write_str("a bearer token"),
            Self::Authorization(scheme) => write!(f, "the header `Authorization: {scheme} …`"),
            Self::Header(name) => write!(f, "the header `{name}`"),
            Self::Query(name) => write!(f, "the query parameter `{name}`"),
            Self::Cookie(name) => write!(f, "the cookie `{name}`"),
        }
    }
}

/// A secret that is ready to be sent.
#[derive(Clone)]
pub(crate) enum PreparedSecret {
    /// A fixed value.
    Value(HeaderValue),
    /// A function that returns the secret of a request.
    Renewed(Arc<dyn Fn() -> String + Send + Sync>),
    /// Tokens that are fetched before a request is made.
    Fetched(Arc<Tokens>),
}

impl fmt::Debug for PreparedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// The secrets of a request.
#[derive(Debug)]
pub struct RequestSecrets(Vec<(Scheme, HeaderValue)>);

impl RequestSecrets {
    /// Returns the secrets of the first alternative that the credentials satisfy; an empty
    /// alternative is tried last. If they satisfy none, records a violation.
    pub(crate) fn choose(
        credentials: &[(Scheme, PreparedSecret)],
        alternatives: &[&[Scheme]],
        found: &mut Violations,
    ) -> Self {
        if alternatives.is_empty() {
            return Self(Vec::new());
        }
        let of = |wanted: &Scheme| credentials.iter().find(|(scheme, _)| scheme == wanted);
        let Some(chosen) = alternative(credentials, alternatives) else {
            let given = join(credentials.iter().map(|(scheme, _)| *scheme), " and ");
            let given = if given.is_empty() { "none" } else { &given };
            let wanted = alternatives
                .iter()
                .map(|all| join(all.iter().copied(), " and "));
            let wanted = join(wanted, ", or ");
            found.push(&CREDENTIALS, "security", wanted, format_args!("{given}"));
            return Self(Vec::new());
        };
        Self::of(chosen.iter().filter_map(of), found)
    }

    /// Returns all of these secrets.
    pub(crate) fn all(credentials: &[(Scheme, PreparedSecret)], found: &mut Violations) -> Self {
        Self::of(credentials.iter(), found)
    }

    fn of<'r>(
        secrets: impl Iterator<Item = &'r (Scheme, PreparedSecret)>,
        found: &mut Violations,
    ) -> Self {
        let most = secrets.size_hint().1.unwrap_or_default();
        let mut values = Vec::with_capacity(most);
        for (scheme, secret) in secrets {
            let value = match secret {
                PreparedSecret::Value(value) => Ok(value.clone()),
                PreparedSecret::Renewed(renew) => scheme.value(&renew()),
                PreparedSecret::Fetched(tokens) => match tokens.current() {
                    Some(token) => scheme.value(&token),
                    None => Err("its token is fetched when a client sends the request"),
                },
            };
            match value {
                Ok(value) => values.push((*scheme, value)),
                Err(reason) => {
                    found.push(
                        &CREDENTIALS,
                        "security",
                        scheme,
                        format_args!("an invalid one: {reason}"),
                    );
                }
            }
        }
        Self(values)
    }

    /// Adds the secrets to a request.
    ///
    /// # Errors
    /// Returns an error if the URL, with a secret in its query, is too long for a request.
    pub fn apply(self, request: &mut Request<Bytes>) -> Result<(), Violations> {
        let mut query = Vec::new();
        for (scheme, value) in self.0 {
            let headers = request.headers_mut();
            match scheme {
                Scheme::Authorization(_) => {
                    headers.append(AUTHORIZATION, value);
                }
                Scheme::Header(name) => {
                    // A secret with an invalid header name has been rejected.
                    if let Ok(name) = HeaderName::try_from(name) {
                        headers.insert(name, value);
                    }
                }
                Scheme::Cookie(_) => {
                    let value = match headers.get(COOKIE) {
                        Some(cookies) => joined(cookies, &value),
                        None => value,
                    };
                    headers.insert(COOKIE, value);
                }
                Scheme::Query(_) => query.extend(value.to_str().map(str::to_owned)),
            }
        }
        if !query.is_empty() {
            let mut url = request.uri().to_string();
            let extensions = request.extensions_mut();
            let mut secrets = extensions.remove::<SecretParts>().unwrap_or_default();
            for pair in &query {
                url.push(if url.contains('?') { '&' } else { '?' });
                url.push_str(pair);
                secrets.add_query(pair);
            }
            extensions.insert(secrets);
            *request.uri_mut() = path::to_uri(url)?;
        }
        Ok(())
    }
}

/// Returns the first alternative that the credentials satisfy; an empty one is tried last.
fn alternative<'a>(
    credentials: &[(Scheme, PreparedSecret)],
    alternatives: &[&'a [Scheme]],
) -> Option<&'a [Scheme]> {
    let has = |wanted: &Scheme| credentials.iter().any(|(scheme, _)| scheme == wanted);
    let fits = |schemes: &&[Scheme]| schemes.iter().all(has);
    let mut fitting = alternatives.iter().copied().filter(fits);
    let mut not_empty = fitting.clone().filter(|schemes| !schemes.is_empty());
    not_empty.next().or_else(|| fitting.next())
}

/// Returns the tokens that an operation with these alternatives needs.
pub(crate) fn tokens<'c>(
    credentials: &'c [(Scheme, PreparedSecret)],
    alternatives: &[&[Scheme]],
) -> Option<&'c Arc<Tokens>> {
    let mut fetched = credentials
        .iter()
        .filter_map(|(scheme, secret)| match secret {
            PreparedSecret::Fetched(tokens) => Some((scheme, tokens)),
            _ => None,
        })
        .peekable();
    // Most credentials are not fetched, so that there is nothing to choose.
    fetched.peek()?;
    let chosen = alternative(credentials, alternatives)?;
    let found = fetched.find(|(scheme, _)| chosen.contains(scheme));
    found.map(|(_, tokens)| tokens)
}

const CREDENTIALS: Location<'_> = Location::Name("credentials");

fn join<T: fmt::Display>(items: impl Iterator<Item = T>, between: &str) -> String {
    let items: Vec<_> = items.map(|item| item.to_string()).collect();
    items.join(between)
}

/// Joins cookies into one header (RFC 6265, section 4.2.1).
fn joined(cookies: &HeaderValue, more: &HeaderValue) -> HeaderValue {
    let bytes = [cookies.as_bytes(), b"; ", more.as_bytes()].concat();
    // Two valid header values make a valid one.
    let mut value = HeaderValue::from_bytes(&bytes).unwrap_or_else(|_| more.clone());
    value.set_sensitive(true);
    value
}
