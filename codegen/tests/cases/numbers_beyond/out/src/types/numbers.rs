use crate::runtime::json::object;

/// Defined in `#/components/schemas/Numbers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// A multiple of 0.1.
    pub tenth: Option<f64>,
    /// A multiple of 0.5.
    pub half: Option<i64>,
    /// A multiple of 2.
    pub whole_step: Option<i64>,
    /// Not validated against `multipleOf`: `99999999999999999999`.
    pub steps: Option<i64>,
    /// Not validated against `minimum`: `99999999999999999999`.
    pub far: Option<i64>,
    /// At most -3000000000.
    pub wide: Option<i64>,
    /// At least 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.
    pub vast: Option<f64>,
    /// At most 123456789012345680000000000000.
    pub huge: Option<f64>,
    pub unsigned: Option<u64>,
    /// At least 9223372036854775808.
    pub above: Option<u64>,
    pub byte: Option<u8>,
    /// At least 1.
    pub small: Option<i16>,
    pub count: Option<u64>,
    /// Format `unix-time`, which is not validated.
    pub time: Option<i64>,
    pub top: Option<u64>,
    /// At least -1.
    pub signed: Option<i64>,
    /// At least 0.
    pub exclusive: Option<i64>,
    pub positive: Option<u64>,
    pub formatted: Option<u64>,
    pub endless: Option<i64>,
    pub bottomless: Option<i64>,
    /// Not validated against `minimum`: `1e42`.
    pub unreachable: Option<i64>,
    /// At most 1000000000000000000000000000000000000000000.
    pub real: Option<f64>,
    /// At least 0.
    pub inside: Option<i64>,
}

#[cfg(feature = "build-responses")]
impl Numbers {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    /// A multiple of 0.1.
    pub fn tenth(mut self, value: f64) -> Self {
        self.tenth = Some(value);
        self
    }

    /// A multiple of 0.5.
    pub fn half(mut self, value: i64) -> Self {
        self.half = Some(value);
        self
    }

    /// A multiple of 2.
    pub fn whole_step(mut self, value: i64) -> Self {
        self.whole_step = Some(value);
        self
    }

    /// Not validated against `multipleOf`: `99999999999999999999`.
    pub fn steps(mut self, value: i64) -> Self {
        self.steps = Some(value);
        self
    }

    /// Not validated against `minimum`: `99999999999999999999`.
    pub fn far(mut self, value: i64) -> Self {
        self.far = Some(value);
        self
    }

    /// At most -3000000000.
    pub fn wide(mut self, value: i64) -> Self {
        self.wide = Some(value);
        self
    }

    /// At least 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.
    pub fn vast(mut self, value: f64) -> Self {
        self.vast = Some(value);
        self
    }

    /// At most 123456789012345680000000000000.
    pub fn huge(mut self, value: f64) -> Self {
        self.huge = Some(value);
        self
    }

    pub fn unsigned(mut self, value: u64) -> Self {
        self.unsigned = Some(value);
        self
    }

    /// At least 9223372036854775808.
    pub fn above(mut self, value: u64) -> Self {
        self.above = Some(value);
        self
    }

    pub fn byte(mut self, value: u8) -> Self {
        self.byte = Some(value);
        self
    }

    /// At least 1.
    pub fn small(mut self, value: i16) -> Self {
        self.small = Some(value);
        self
    }

    pub fn count(mut self, value: u64) -> Self {
        self.count = Some(value);
        self
    }

    /// Format `unix-time`, which is not validated.
    pub fn time(mut self, value: i64) -> Self {
        self.time = Some(value);
        self
    }

    pub fn top(mut self, value: u64) -> Self {
        self.top = Some(value);
        self
    }

    /// At least -1.
    pub fn signed(mut self, value: i64) -> Self {
        self.signed = Some(value);
        self
    }

    /// At least 0.
    pub fn exclusive(mut self, value: i64) -> Self {
        self.exclusive = Some(value);
        self
    }

    pub fn positive(mut self, value: u64) -> Self {
        self.positive = Some(value);
        self
    }

    pub fn formatted(mut self, value: u64) -> Self {
        self.formatted = Some(value);
        self
    }

    pub fn endless(mut self, value: i64) -> Self {
        self.endless = Some(value);
        self
    }

    pub fn bottomless(mut self, value: i64) -> Self {
        self.bottomless = Some(value);
        self
    }

    /// Not validated against `minimum`: `1e42`.
    pub fn unreachable(mut self, value: i64) -> Self {
        self.unreachable = Some(value);
        self
    }

    /// At most 1000000000000000000000000000000000000000000.
    pub fn real(mut self, value: f64) -> Self {
        self.real = Some(value);
        self
    }

    /// At least 0.
    pub fn inside(mut self, value: i64) -> Self {
        self.inside = Some(value);
        self
    }
}

object::object!(Numbers {
    tenth: optional "tenth" [MultipleOf(1, -1)],
    half: optional "half" [MultipleOf(5, -1)],
    whole_step: optional "whole_step" [MultipleOf(2, 0)],
    steps: optional "steps",
    far: optional "far",
    wide: optional "wide" [Maximum(Integer(-3000000000))],
    vast: optional "vast" [
        Minimum(Number(1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.0)),
    ],
    huge: optional "huge" [Maximum(Number(123456789012345680000000000000.0))],
}  {
    unsigned: optional "unsigned",
    above: optional "above" [Minimum(Integer(9223372036854775808))],
    byte: optional "byte",
    small: optional "small" [Minimum(Integer(1))],
    count: optional "count",
    time: optional "time",
    top: optional "top",
    signed: optional "signed" [Minimum(Integer(-1))],
}  {
    exclusive: optional "exclusive" [Minimum(Integer(0))],
    positive: optional "positive",
    formatted: optional "formatted",
    endless: optional "endless",
    bottomless: optional "bottomless",
    unreachable: optional "unreachable",
    real: optional "real" [Maximum(Number(1000000000000000000000000000000000000000000.0))],
    inside: optional "inside" [Minimum(Integer(0))],
});
