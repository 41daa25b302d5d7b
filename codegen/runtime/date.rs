//! Days as RFC 3339 writes them (`format: date`).

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::civil;
use serde::ser::{Serialize, Serializer};

use super::decode::{Decode, Fault};
use super::json::Json;

/// A day, written as RFC 3339 has it: `2016-03-24`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day itself, to calculate with.
    pub const fn civil(self) -> civil::Date {
        self.0
    }
}

/// What is expected, for messages.
const EXPECTED: &str = "a date as of RFC 3339, such as 2016-03-24";

/// A text that is no date as of RFC 3339, or a day that it cannot write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate(());

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {EXPECTED}")
    }
}

impl std::error::Error for NotADate {}

impl FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        read(text).ok_or(NotADate(()))
    }
}

/// Goes by the grammar of `full-date` (RFC 3339, section 5.6), which is narrower than that of
/// jiff's parser.
fn read(text: &str) -> Option<Date> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0_i16, |number, digit| {
            let digit = digit.is_ascii_digit().then(|| digit - b'0')?;
            Some(number * 10 + i16::from(digit))
        })
    };
    let year = number(&[*y0, *y1, *y2, *y3])?;
    let month = i8::try_from(number(&[*m0, *m1])?).ok()?;
    let day = i8::try_from(number(&[*d0, *d1])?).ok()?;
    civil::Date::new(year, month, day).ok().map(Date)
}

/// RFC 3339 writes years with four digits and no sign.
impl TryFrom<civil::Date> for Date {
    type Error = NotADate;

    fn try_from(date: civil::Date) -> Result<Self, NotADate> {
        match date.year() {
            0.. => Ok(Self(date)),
            _ => Err(NotADate(())),
        }
    }
}

impl From<Date> for civil::Date {
    fn from(value: Date) -> Self {
        value.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.0.year(), self.0.month(), self.0.day());
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Decode for Date {
    fn decode(json: &Json<'_>) -> Result<Self, Fault> {
        let Json::String(text) = json else {
            return Err(Fault::of_type(EXPECTED, json));
        };
        text.parse().map_err(|_| Fault::of_value(EXPECTED, json))
    }
}

super::deserialize::deserialize!(Date);

impl super::scalar::Scalar for Date {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

/// There is nothing to check: every day is valid.
impl super::validate::Validate for Date {
    fn check(&self, _at: &super::validate::At<'_>, _found: &mut super::validate::Violations) {}
}
