//! `format: date`: a date as in RFC 3339.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use jiff::fmt::temporal::Pieces;
use serde::ser::{Serialize, Serializer};

use crate::runtime::format::string_format::StringFormat;
use crate::runtime::json::decode::{self, Decode};
use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::reader::Reader;

/// A date in the format of RFC 3339 (`full-date`), such as `2016-03-24`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Returns the date as a `jiff` type.
    pub fn civil(self) -> civil::Date {
        self.0
    }
}

/// The description for messages.
const EXPECTED: &str = "a date (RFC 3339), such as 2016-03-24";

/// The format, for strings that have other constraints as well.
pub const FORMAT: StringFormat = StringFormat {
    name: "date",
    expected: EXPECTED,
    accepts: is_date,
};

/// Matches `full-date` (RFC 3339, section 5.6).
pub fn is_date(text: &str) -> bool {
    text.parse::<Date>().is_ok()
}

/// An error that occurs when a text or a date is not a date of RFC 3339.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidDate(());

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {EXPECTED}")
    }
}

impl std::error::Error for InvalidDate {}

impl FromStr for Date {
    type Err = InvalidDate;

    /// Parses the grammar of RFC 3339, section 5.6, which is stricter than jiff's.
    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else {
            return Err(InvalidDate(()));
        };
        let mut digits = [y0, y1, y2, y3, m0, m1, d0, d1].into_iter();
        match text.parse() {
            Ok(date) if digits.all(u8::is_ascii_digit) => Ok(Self(date)),
            _ => Err(InvalidDate(())),
        }
    }
}

/// Parses the date of a text in another notation of ISO 8601, which may also have a time.
fn read_liberally(text: &str) -> Option<Date> {
    let pieces = Pieces::parse(text).ok()?;
    Date::try_from(pieces.date()).ok()
}

/// Fails for a date before the year 0, which RFC 3339 cannot express.
impl TryFrom<civil::Date> for Date {
    type Error = InvalidDate;

    fn try_from(date: civil::Date) -> Result<Self, InvalidDate> {
        match date.year() {
            0.. => Ok(Self(date)),
            _ => Err(InvalidDate(())),
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
        let date = self.0;
        write!(
            f,
            "{:04}-{:02}-{:02}",
            date.year(),
            date.month(),
            date.day()
        )
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
    fn decode(reader: &mut Reader<'_>) -> Result<Self, Mismatch> {
        decode::formatted(reader, EXPECTED, |text| text.parse().ok(), read_liberally)
    }
}

impl crate::runtime::json::encode::Encode for Date {
    fn view(&self) -> crate::runtime::json::encode::View<'_> {
        crate::runtime::json::encode::View::Text(self.to_string().into())
    }
}

crate::runtime::json::deserialize::deserialize!(Date);

impl crate::runtime::request::scalar::Scalar for Date {
    fn text(&self) -> std::borrow::Cow<'_, str> {
        self.to_string().into()
    }
}

/// Always valid.
impl crate::runtime::validation::validate::Validate for Date {
    fn validate_at(
        &self,
        _at: &crate::runtime::validation::location::Location<'_>,
        _found: &mut crate::runtime::validation::violation::Violations,
    ) {
    }
}
