//! `format: time`: the time of a day as RFC 3339 writes it, with its offset.

use crate::runtime::format::string_format::Format;

/// The format.
pub const FORMAT: Format = Format {
    name: "time",
    expected: "a time with its offset as of RFC 3339, such as 21:05:50Z",
    accepts: is_time,
};

/// `full-time`, RFC 3339, section 5.6.
pub fn is_time(text: &str) -> bool {
    FullTime::read(text.as_bytes()).is_some()
}

/// What a `full-time` tells besides its hours, minutes and seconds.
#[derive(Clone, Copy, Debug)]
pub struct FullTime {
    /// Whether the second is 60.
    pub is_leap: bool,
    /// How many digits stand behind the second.
    pub digits: usize,
    /// Minutes east of UTC; `None` for `Z`.
    pub offset: Option<i16>,
}

impl FullTime {
    /// Reads `partial-time time-offset`; none where it is malformed.
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
        // A leap second comes at the end of a day in UTC (section 5.7).
        let ends_a_day = (minute - offset.unwrap_or(0)).rem_euclid(24 * 60) == 24 * 60 - 1;
        (!is_leap || ends_a_day).then_some(Self {
            is_leap,
            digits,
            offset,
        })
    }
}

/// The offset: `Some(None)` for `Z`, minutes otherwise, `None` where it is malformed.
fn offset(text: &[u8]) -> Option<Option<i16>> {
    let [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] = text else {
        return matches!(text, b"Z" | b"z").then_some(None);
    };
    let east = minutes(h0, h1, m0, m1)?;
    Some(Some(if *sign == b'-' { -east } else { east }))
}

/// `time-hour ":" time-minute`, in minutes.
fn minutes(h0: &u8, h1: &u8, m0: &u8, m1: &u8) -> Option<i16> {
    let (hours, minutes) = (number(h0, h1)?, number(m0, m1)?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

fn number(high: &u8, low: &u8) -> Option<i16> {
    (high.is_ascii_digit() && low.is_ascii_digit())
        .then(|| i16::from(high - b'0') * 10 + i16::from(low - b'0'))
}
