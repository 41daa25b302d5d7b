//! Where credentials may go unencrypted.

use std::net::IpAddr;

use http::Uri;

/// Where credentials may be sent over `http://`, which everyone on the way can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainHttp {
    /// Only to this machine, for tests and local proxies.
    ToThisMachine,
    /// Everywhere.
    Anywhere,
}

impl PlainHttp {
    /// Returns whether credentials may be sent to the server at this URL.
    pub fn allows(self, url: &str) -> bool {
        let Ok(uri) = Uri::try_from(url) else {
            return true;
        };
        self == Self::Anywhere
            || uri.scheme_str() != Some("http")
            || uri.host().is_none_or(is_this_machine)
    }
}

/// Returns whether a host is this machine (RFC 6761, section 6.3).
fn is_this_machine(host: &str) -> bool {
    let name = host.trim_end_matches('.').to_ascii_lowercase();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    name == "localhost"
        || name.ends_with(".localhost")
        || address
            .parse::<IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}
