//! The header `Retry-After` (RFC 9110, section 10.2.3).

use std::time::{Duration, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderName};
use jiff::Timestamp;
use jiff::fmt::rfc2822;

use crate::runtime::client::deadline::HAS_CLOCK;

/// Returns how long a server asks to wait: a number of seconds, or the time until a date. What is
/// neither is ignored.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit are a time that nobody waits for.
        let seconds = text.parse().unwrap_or(u64::MAX);
        return (!text.is_empty()).then_some(Duration::from_secs(seconds));
    }
    let until = date(headers, &RETRY_AFTER)?;
    // The clock of the server counts, if it states it.
    let now = date(headers, &DATE).or_else(now)?;
    Some(Duration::try_from(until.duration_since(now)).unwrap_or_default())
}

/// A date in a header (RFC 9110, section 5.6.7).
fn date(headers: &HeaderMap, name: &HeaderName) -> Option<Timestamp> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    rfc2822::DateTimeParser::new().parse_timestamp(text).ok()
}

fn now() -> Option<Timestamp> {
    HAS_CLOCK.then(|| Timestamp::try_from(SystemTime::now()).ok())?
}
