//! Days as RFC 3339 writes them (`format: date`).

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use serde::ser::{Serialize, Serializer};

use crate::runtime::format::string_format::Format;
use crate::runtime::json::decode::{Decode, Fault};
use crate::runtime::json::tree::Json;

/// A day of the calendar, written as RFC 3339 has it (`full-date`): `2016-03-24`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// The day, to calculate with.
    pub fn civil(self) -> civil::Date {
        self.0
    }
}

/// What is expected, for messages.
const EXPECTED: &str = "a date as of RFC 3339, such as 2016-03-24";

/// The format, for texts that have other rules as well and are kept as they are.
pub const FORMAT: Format = Format {
    name: "date",
    expected: EXPECTED,
    accepts: is_date,
};

/// `full-date`, RFC 3339, section 5.6.
pub fn is_date(text: &str) -> bool {
    text.parse::<Date>().is_ok()
}

/// A text or a day that is no date as of RFC 3339.
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

    /// Goes by the grammar of RFC 3339, section 5.6, which is narrower than that of the
    /// parser behind it.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else {
            return Err(NotADate(()));
        };
        let mut digits = [y0, y1, y2, y3, m0, m1, d0, d1].into_iter();
        match text.parse() {
            Ok(day) if digits.all(u8::is_ascii_digit) => Ok(Self(day)),
            _ => Err(NotADate(())),
        }
    }
}

/// Fails for a day before the year 0, which RFC 3339 cannot write.
impl TryFrom<civil::Date> for Date {
    type Error = NotADate;

    fn try_from(day: civil::Date) -> Result<Self, NotADate> {
        match day.year() {
            0.. => Ok(Self(day)),
            _ => Err(NotADate(())),
        }
    }
}

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.0;
        write!(f, "{:04}-{:02}-{:02}", day.year(), day.month(), day.day())
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

crate::runtime::json::deserialize::deserialize!(Date);

impl crate::runtime::request::scalar::Scalar for Date {
    fn text(&self) -> std::borrow::Cow<'_, str> {
        self.to_string().into()
    }
}

/// There is nothing to check: every day is valid.
impl crate::runtime::validation::validate::Validate for Date {
    fn check(
        &self,
        _at: &crate::runtime::validation::validate::At<'_>,
        _found: &mut crate::runtime::validation::validate::Violations,
    ) {
    }
}
