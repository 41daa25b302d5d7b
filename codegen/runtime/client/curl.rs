//! A request as a command line, to look at or to try by hand.

use std::fmt;

use bytes::Bytes;
use http::Request;

use crate::runtime::client::security::SecretQuery;

/// Shows a request as a `curl` command for a POSIX shell. Secrets are left out: headers that
/// are marked as sensitive, and keys in the query.
#[derive(Clone, Copy)]
pub struct Curl<'a>(&'a Request<Bytes>);

impl<'a> Curl<'a> {
    /// Shows this request.
    pub fn new(request: &'a Request<Bytes>) -> Self {
        Self(request)
    }

    fn url(&self) -> String {
        let url = self.0.uri().to_string();
        match self.0.extensions().get::<SecretQuery>() {
            Some(secrets) => secrets.redact(&url),
            None => url,
        }
    }
}

impl fmt::Display for Curl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request = self.0;
        write!(f, "curl --request {} ", request.method())?;
        write!(f, "{}", Quoted(&self.url()))?;
        for (name, value) in request.headers() {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = if value.is_sensitive() {
                // These schemes of an `Authorization` are no secret; what else stands first
                // may be one.
                let schemes = ["Basic ", "Bearer "];
                let scheme = schemes.iter().find(|scheme| text.starts_with(**scheme));
                format!("{name}: {}[redacted]", scheme.unwrap_or(&""))
            } else {
                format!("{name}: {text}")
            };
            write!(f, " --header {}", Quoted(&text))?;
        }
        match std::str::from_utf8(request.body()) {
            Ok("") => Ok(()),
            Ok(body) => write!(f, " --data-raw {}", Quoted(body)),
            Err(_) => write!(f, " --data-binary @- # {} bytes", request.body().len()),
        }
    }
}

/// The command line too, since `Debug` of a request shows its whole URL.
impl fmt::Debug for Curl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A word in single quotes, in which a POSIX shell changes nothing.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.0.replace('\'', r"'\''"))
    }
}
