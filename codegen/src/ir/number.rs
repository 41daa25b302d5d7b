//! Numbers: their sizes and their rules.

/// The size of a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say all")]
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
    /// The name that this has in most languages: `i64`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
        }
    }

    /// The least and the greatest number of this size.
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

/// The size of a number in floating point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberWidth {
    /// 32 bits.
    Bits32,
    /// 64 bits.
    Bits64,
}

/// The rules of whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Integer {
    /// Its size.
    pub width: IntegerWidth,
    /// The least; a number of that size.
    pub minimum: Option<Bound<i128>>,
    /// The greatest; a number of that size.
    pub maximum: Option<Bound<i128>>,
    /// What it has to be a multiple of.
    pub multiple_of: Option<Decimal>,
}

/// The rules of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// Its size.
    pub width: NumberWidth,
    /// The least.
    pub minimum: Option<Bound<f64>>,
    /// The greatest.
    pub maximum: Option<Bound<f64>>,
    /// What it has to be a multiple of.
    pub multiple_of: Option<Decimal>,
}

/// A positive number as it is written: `digits` times ten to the power of `exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// Its digits; they do not end with a zero.
    pub digits: u64,
    /// How far the decimal point has moved.
    pub exponent: i32,
}

impl Decimal {
    /// The whole number that it is, if it is one of that size.
    pub fn whole(self) -> Option<i128> {
        let power = 10_i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        power.checked_mul(self.digits.into())
    }
}

impl std::fmt::Display for Decimal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.exponent {
            0 => write!(f, "{}", self.digits),
            exponent => write!(f, "{}e{exponent}", self.digits),
        }
    }
}

/// One end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bound<N> {
    /// The number at the end.
    pub value: N,
    /// Whether that number itself is out.
    pub exclusive: bool,
}
