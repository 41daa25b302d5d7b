//! Moments in time as RFC 3339 writes them (`format: date-time`).

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::fmt::StdFmtWrite;
use jiff::fmt::temporal::DateTimePrinter;
use jiff::tz::Offset;
use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use serde::ser::{Serialize, Serializer};

/// A moment in time, written as RFC 3339 has it: `2016-03-24T21:05:50Z`.
///
/// It remembers the offset and the number of digits behind the second, so that it is
/// written as it was read. It is ordered by time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DateTime {
    timestamp: Timestamp,
    /// Minutes east of UTC; `None` for `Z`.
    offset: Option<i16>,
    /// Digits behind the second.
    digits: u8,
}

impl DateTime {
    /// The moment itself, to calculate with.
    pub fn timestamp(self) -> Timestamp {
        self.timestamp
    }
}

/// What is expected, for messages.
const EXPECTED: &str = "a date and time as of RFC 3339, such as 2016-03-24T21:05:50Z";

/// A text that is no date and time as of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADateTime(());

impl fmt::Display for NotADateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {EXPECTED}")
    }
}

impl std::error::Error for NotADateTime {}

impl FromStr for DateTime {
    type Err = NotADateTime;

    fn from_str(text: &str) -> Result<Self, NotADateTime> {
        let shape = Shape::of(text.as_bytes()).ok_or(NotADateTime(()))?;
        let timestamp = shape.cut(text).parse().map_err(|_| NotADateTime(()))?;
        Ok(Self {
            timestamp,
            offset: shape.offset,
            digits: shape.digits,
        })
    }
}

/// What a moment does not tell of its text.
struct Shape {
    offset: Option<i16>,
    /// Digits behind the second, nine at most.
    digits: u8,
    /// Those that come after these nine.
    excess: usize,
}

impl Shape {
    /// Goes by the grammar of RFC 3339, section 5.6, which is narrower than that of the
    /// parser behind it (ISO 8601 and more).
    fn of(text: &[u8]) -> Option<Self> {
        let [
            y0,
            y1,
            y2,
            y3,
            b'-',
            m0,
            m1,
            b'-',
            d0,
            d1,
            b'T' | b't',
            rest @ ..,
        ] = text
        else {
            return None;
        };
        let [h0, h1, b':', n0, n1, b':', s0, s1, rest @ ..] = rest else {
            return None;
        };
        let digits = [y0, y1, y2, y3, m0, m1, d0, d1, h0, h1, n0, n1, s0, s1];
        if !digits.into_iter().all(u8::is_ascii_digit) {
            return None;
        }
        let (digits, rest) = match rest {
            [b'.', rest @ ..] => {
                let digits = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
                (
                    Some(digits).filter(|digits| *digits > 0)?,
                    rest.get(digits..)?,
                )
            }
            rest => (0, rest),
        };
        Some(Self {
            offset: offset(rest)?,
            digits: u8::try_from(digits.min(9)).ok()?,
            excess: digits.saturating_sub(9),
        })
    }

    /// The text with nanoseconds at the finest, which is what a moment can hold.
    fn cut<'t>(&self, text: &'t str) -> Cow<'t, str> {
        const FINEST: usize = "2016-03-24T21:05:50.123456789".len();
        match (text.get(..FINEST), text.get(FINEST + self.excess..)) {
            (Some(kept), Some(offset)) if self.excess > 0 => [kept, offset].concat().into(),
            _ => text.into(),
        }
    }
}

/// The offset: `Some(None)` for `Z`, minutes otherwise, `None` where it is malformed.
fn offset(text: &[u8]) -> Option<Option<i16>> {
    let [sign @ (b'+' | b'-'), h0, h1, b':', m0, m1] = text else {
        return matches!(text, b"Z" | b"z").then_some(None);
    };
    let number = |high: &u8, low: &u8| {
        (high.is_ascii_digit() && low.is_ascii_digit())
            .then(|| i16::from(high - b'0') * 10 + i16::from(low - b'0'))
    };
    let (hours, minutes) = (number(h0, h1)?, number(m0, m1)?);
    let east = hours * 60 + minutes;
    (hours < 24 && minutes < 60).then_some(Some(if *sign == b'-' { -east } else { east }))
}

impl From<Timestamp> for DateTime {
    /// In UTC, with as many digits behind the second as it needs.
    fn from(timestamp: Timestamp) -> Self {
        let mut digits = 9;
        let mut rest = timestamp.subsec_nanosecond();
        while digits > 0 && rest % 10 == 0 {
            rest /= 10;
            digits -= 1;
        }
        Self {
            timestamp,
            offset: None,
            digits,
        }
    }
}

impl From<DateTime> for Timestamp {
    fn from(value: DateTime) -> Self {
        value.timestamp
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let printer = DateTimePrinter::new().precision(Some(self.digits));
        let out = StdFmtWrite(f);
        let offset = self
            .offset
            .and_then(|minutes| Offset::from_seconds(i32::from(minutes) * 60).ok());
        match offset {
            None => printer.print_timestamp(&self.timestamp, out),
            Some(offset) => printer.print_timestamp_with_offset(&self.timestamp, offset, out),
        }
        .map_err(|_| fmt::Error)
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DateTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl Visitor<'_> for Text {
            type Value = DateTime;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(EXPECTED)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<DateTime, E> {
                text.parse()
                    .map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

impl super::scalar::Scalar for DateTime {
    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}
