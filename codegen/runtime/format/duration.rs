//! `format: duration`: a duration of ISO 8601, as in RFC 3339.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "duration",
    expected: "a duration (RFC 3339, appendix A), such as P1DT12H",
    accepts: is_duration,
};

/// Matches `duration` (RFC 3339, appendix A): integers, with no unit omitted between two others.
pub fn is_duration(text: &str) -> bool {
    let Some(text) = text.strip_prefix(['P', 'p']) else {
        return false;
    };
    let (date, time) = match text.split_once(['T', 't']) {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    match time {
        None => units(date, b"YMD") || units(date, b"W"),
        Some(time) => units(time, b"HMS") && (date.is_empty() || units(date, b"YMD")),
    }
}

/// Matches one or more numbers with units, which are successive ones of `order`.
fn units(text: &str, order: &[u8]) -> bool {
    let mut text = text.as_bytes();
    let mut order = order;
    let mut is_first = true;
    while !text.is_empty() {
        let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let Some([unit, rest @ ..]) = text.get(digits..).filter(|_| digits > 0) else {
            return false;
        };
        let place = order
            .iter()
            .position(|each| each.eq_ignore_ascii_case(unit));
        let Some(place) = place.filter(|place| is_first || *place == 0) else {
            return false;
        };
        order = order.get(place + 1..).unwrap_or_default();
        text = rest;
        is_first = false;
    }
    !is_first
}
