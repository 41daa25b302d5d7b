//! `format: time`: a time of day with its offset, as in RFC 3339.

use crate::runtime::format::string_format::StringFormat;

/// The format.
pub const FORMAT: StringFormat = StringFormat {
    name: "time",
    expected: "a time with an offset (RFC 3339), such as 21:05:50Z",
    accepts: is_time,
};

/// Matches `full-time` (RFC 3339, section 5.6).
pub fn is_time(text: &str) -> bool {
    FullTime::read(text.as_bytes()).is_some()
}

/// The parts of a `full-time` besides its hours, minutes and seconds.
#[derive(Clone, Copy, Debug)]
pub struct FullTime {
    /// Whether the second is 60.
    pub is_leap: bool,
    /// The number of fractional digits.
    pub digits: usize,
    /// Minutes east of UTC; `None` for `Z`.
    pub offset: Option<i16>,
}

impl FullTime {
    /// Parses `partial-time time-offset`; returns `None` if it is malformed.
    pub fn read(text: &[u8]) -> Option<Self> {
        let [h0, h1, b':', m0, m1, b':', s0, s1, rest @ ..] = text else {
            return None;
        };
        let minute = minutes(h0, h1, m0, m1)?;
        let second = number(s0, s1).filter(|second| *second <= 60)?;
        let (digits, rest) = match rest {
            [b'.', rest @ ..] => {
                let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
                (digits, rest.get(digits..).filter(|_| digits > 0)?)
            }
            rest => (0, rest),
        };
        let offset = offset(rest)?;
        let is_leap = second == 60;
        // A leap second is at the end of a day in UTC (section 5.7).
        let ends_a_day = (minute - offset.unwrap_or(0)).rem_euclid(24 * 60) == 24 * 60 - 1;
        (!is_leap || ends_a_day).then_some(Self {
            is_leap,
            digits,
            offset,
        })
    }
}

/// Parses the offset: `Some(None)` for `Z`, minutes otherwise, `None` if it is malformed.
fn offset(text: &[u8]) -> Option<Option<i16>> {
    let [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] = text else {
        return matches!(text, b"Z" | b"z").then_some(None);
    };
    let east = minutes(h0, h1, m0, m1)?;
    Some(Some(if *sign == b'-' { -east } else { east }))
}

/// Parses `time-hour ":" time-minute`, in minutes.
fn minutes(h0: &u8, h1: &u8, m0: &u8, m1: &u8) -> Option<i16> {
    let (hours, minutes) = (number(h0, h1)?, number(m0, m1)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn number(high: &u8, low: &u8) -> Option<i16> {
    (high.is_ascii_digit() && low.is_ascii_digit())
        .then(|| i16::from(high - b'0') * 10 + i16::from(low - b'0'))
}
