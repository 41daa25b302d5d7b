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

/// The parts of a `full-time`.
#[derive(Clone, Copy, Debug)]
pub struct FullTime {
    /// The number of minutes since midnight.
    pub minute: i16,
    /// The second, which is 60 in a leap second.
    pub second: i16,
    /// The fraction of the second. Nine digits are nanoseconds; further ones are dropped.
    pub nanosecond: i32,
    /// The number of fractional digits, at most nine.
    pub digits: u8,
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
        let (nanosecond, digits, rest) = match rest {
            [b'.', rest @ ..] => fraction(rest)?,
            rest => (0, 0, rest),
        };
        let offset = offset(rest)?;
        // A leap second is at the end of a day in UTC (section 5.7).
        let ends_a_day = || (minute - offset.unwrap_or(0)).rem_euclid(24 * 60) == 24 * 60 - 1;
        (second < 60 || ends_a_day()).then_some(Self {
            minute,
            second,
            nanosecond,
            digits,
            offset,
        })
    }
}

/// Parses the digits of `time-secfrac`: as nanoseconds, with their number and what follows them.
fn fraction(text: &[u8]) -> Option<(i32, u8, &[u8])> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let (fraction, rest) = text.split_at_checked(digits).filter(|_| digits > 0)?;
    let zeros = std::iter::repeat(&b'0');
    let nanosecond = fraction.iter().chain(zeros).take(9);
    let nanosecond = nanosecond.fold(0, |sum, digit| sum * 10 + i32::from(digit - b'0'));
    Some((nanosecond, u8::try_from(digits.min(9)).ok()?, rest))
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

/// Parses a number of two digits.
pub fn number(high: &u8, low: &u8) -> Option<i16> {
    (high.is_ascii_digit() && low.is_ascii_digit())
        .then(|| i16::from(high - b'0') * 10 + i16::from(low - b'0'))
}
