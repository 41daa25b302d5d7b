//! Another response declares the header differently: it is a string from then on.

use api::{headers::X_MOOD, types::XMoodHeader};

fn mood(headers: &http::HeaderMap) -> Option<XMoodHeader> {
    X_MOOD.read(headers).ok()?
}

fn main() {
    let _ = mood;
}
