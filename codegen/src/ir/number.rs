//! Numbers: their widths and constraints.

/// The width of an integer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, strum::AsRefStr)]
#[strum(serialize_all = "lowercase")]
#[allow(missing_docs, reason = "the names are those of Rust")]
pub enum IntegerWidth {
    I8,
    I16,
    I32,
    I64,
    U8,
    U16,
    U32,
    U64,
}

impl IntegerWidth {
    /// The minimum and the maximum of this width.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I8 => (i8::MIN.into(), i8::MAX.into()),
            Self::I16 => (i16::MIN.into(), i16::MAX.into()),
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U8 => (u8::MIN.into(), u8::MAX.into()),
            Self::U16 => (u16::MIN.into(), u16::MAX.into()),
            Self::U32 => (u32::MIN.into(), u32::MAX.into()),
            Self::U64 => (u64::MIN.into(), u64::MAX.into()),
        }
    }
}

/// The width of a floating-point number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum NumberWidth {
    /// 32 bits.
    Bits32,
    /// 64 bits.
    Bits64,
}

/// An integer and its constraints.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Integer {
    /// Its width.
    pub width: IntegerWidth,
    /// The minimum, within that width.
    pub minimum: Option<Bound<i128>>,
    /// The maximum, within that width.
    pub maximum: Option<Bound<i128>>,
    /// The number that it must be a multiple of.
    pub multiple_of: Option<Decimal>,
    /// Whether it is a secret, which messages redact (`format: password`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
}

/// A number and its constraints.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Number {
    /// Its width.
    pub width: NumberWidth,
    /// The minimum.
    pub minimum: Option<Bound<f64>>,
    /// The maximum.
    pub maximum: Option<Bound<f64>>,
    /// The number that it must be a multiple of.
    pub multiple_of: Option<Decimal>,
    /// Whether it is a secret, which messages redact (`format: password`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
}

/// A positive decimal number: `digits` times ten to the power of `exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Decimal {
    /// The digits, without trailing zeros.
    pub digits: u64,
    /// The power of ten.
    pub exponent: i32,
}

impl Decimal {
    /// The number as an integer, if it is one that fits.
    pub fn whole(self) -> Option<i128> {
        let power = 10_i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        power.checked_mul(self.digits.into())
    }
}

/// A limit of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Bound<N> {
    /// The limit.
    pub value: N,
    /// Whether the limit itself is invalid.
    pub exclusive: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_integers_if_they_fit() {
        let whole = |digits, exponent| Decimal { digits, exponent }.whole();
        assert_eq!(whole(25, 0), Some(25));
        assert_eq!(whole(25, 3), Some(25_000));
        assert_eq!(whole(25, -1), None);
        assert_eq!(whole(1, 38), Some(10_i128.pow(38)));
        assert_eq!(whole(2, 38), None);
        assert_eq!(whole(1, 39), None);
    }

    #[test]
    fn a_width_has_its_range() {
        assert_eq!(IntegerWidth::I8.range(), (-128, 127));
        assert_eq!(IntegerWidth::U8.range(), (0, 255));
        assert_eq!(IntegerWidth::U64.range(), (0, u64::MAX.into()));
    }
}
