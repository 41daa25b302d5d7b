//! A request as a `curl` command, for logs and manual tests.

use std::fmt;

use bytes::Bytes;
use http::Request;

use crate::runtime::client::secret_parts::SecretParts;
use crate::runtime::request::upload::Upload;

/// Displays a request as a `curl` command for a POSIX shell. Secrets are redacted: headers that
/// are marked as sensitive, secrets in the path and in the query, and a body that contains any.
#[derive(Clone, Copy)]
pub struct Curl<'a>(&'a Request<Bytes>);

impl<'a> Curl<'a> {
    /// Wraps a request for display.
    pub fn new(request: &'a Request<Bytes>) -> Self {
        Self(request)
    }

    fn secrets(&self) -> Option<&SecretParts> {
        self.0.extensions().get()
    }

    fn url(&self) -> String {
        let url = self.0.uri().to_string();
        match self.secrets() {
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
                // The names of these schemes are not secret; any other first word may be.
                let schemes = ["Basic ", "Bearer "];
                let scheme = schemes.iter().find(|scheme| text.starts_with(**scheme));
                format!("{name}: {}[redacted]", scheme.unwrap_or(&""))
            } else {
                format!("{name}: {text}")
            };
            write!(f, " --header {}", Quoted(&text))?;
        }
        match std::str::from_utf8(request.body()) {
            Ok("") => match request.extensions().get::<Upload>() {
                None => Ok(()),
                Some(upload) => write!(f, " --data-binary @- # {} bytes", upload.length()),
            },
            _ if self.secrets().is_some_and(|secrets| secrets.is_in_body) => {
                f.write_str(" --data-raw '[redacted]'")
            }
            Ok(body) => write!(f, " --data-raw {}", Quoted(body)),
            Err(_) => write!(f, " --data-binary @- # {} bytes", request.body().len()),
        }
    }
}

/// The same command, because `Debug` output of a request has its complete URL.
impl fmt::Debug for Curl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A word in single quotes, which a POSIX shell does not expand.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.0.replace('\'', r"'\''"))
    }
}
