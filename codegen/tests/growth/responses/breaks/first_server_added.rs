//! A server is added, and there was none: the caller need not supply a URL any more.

use api::{Config, Credentials};

fn main() {
    let _ = Config::new("https://a.example.com", Credentials::none());
}
