//! A request as a command line, to look at or to try by hand.

use std::fmt;

use bytes::Bytes;
use http::Request;

/// Shows a request as a `curl` command for a POSIX shell. What is marked as sensitive, such
/// as credentials, is left out.
#[derive(Clone, Copy, Debug)]
pub struct Curl<'a>(&'a Request<Bytes>);

impl<'a> Curl<'a> {
    /// Shows this request.
    pub fn new(request: &'a Request<Bytes>) -> Self {
        Self(request)
    }
}

impl fmt::Display for Curl<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let request = self.0;
        write!(f, "curl --request {} ", request.method())?;
        write!(f, "{}", Quoted(&request.uri().to_string()))?;
        for (name, value) in request.headers() {
            let text = String::from_utf8_lossy(value.as_bytes());
            let text = if value.is_sensitive() {
                // The scheme of an `Authorization` is no secret.
                let scheme = text.split_once(' ').map_or("", |(scheme, _)| scheme);
                format!("{name}: {scheme} [redacted]")
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

/// A word in single quotes, in which a POSIX shell changes nothing.
struct Quoted<'a>(&'a str);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.0.replace('\'', r"'\''"))
    }
}
