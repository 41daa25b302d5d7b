use crate::runtime::json::object;

/// Defined in `#/components/schemas/Numbers`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    pub tenth: Option<f64>,
    pub half: Option<i64>,
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

impl Numbers {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn tenth(mut self, tenth: impl Into<Option<f64>>) -> Self {
        self.tenth = tenth.into();
        self
    }

    #[must_use]
    pub fn half(mut self, half: impl Into<Option<i64>>) -> Self {
        self.half = half.into();
        self
    }

    #[must_use]
    pub fn whole_step(mut self, whole_step: impl Into<Option<i64>>) -> Self {
        self.whole_step = whole_step.into();
        self
    }

    #[must_use]
    pub fn steps(mut self, steps: impl Into<Option<i64>>) -> Self {
        self.steps = steps.into();
        self
    }

    #[must_use]
    pub fn far(mut self, far: impl Into<Option<i64>>) -> Self {
        self.far = far.into();
        self
    }

    /// At most -3000000000.
    #[must_use]
    pub fn wide(mut self, wide: impl Into<Option<i64>>) -> Self {
        self.wide = wide.into();
        self
    }

    /// At least 1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.
    #[must_use]
    pub fn vast(mut self, vast: impl Into<Option<f64>>) -> Self {
        self.vast = vast.into();
        self
    }

    /// At most 123456789012345680000000000000.
    #[must_use]
    pub fn huge(mut self, huge: impl Into<Option<f64>>) -> Self {
        self.huge = huge.into();
        self
    }

    #[must_use]
    pub fn unsigned(mut self, unsigned: impl Into<Option<u64>>) -> Self {
        self.unsigned = unsigned.into();
        self
    }

    /// At least 9223372036854775808.
    #[must_use]
    pub fn above(mut self, above: impl Into<Option<u64>>) -> Self {
        self.above = above.into();
        self
    }

    #[must_use]
    pub fn byte(mut self, byte: impl Into<Option<u8>>) -> Self {
        self.byte = byte.into();
        self
    }

    /// At least 1.
    #[must_use]
    pub fn small(mut self, small: impl Into<Option<i16>>) -> Self {
        self.small = small.into();
        self
    }

    #[must_use]
    pub fn count(mut self, count: impl Into<Option<u64>>) -> Self {
        self.count = count.into();
        self
    }

    #[must_use]
    pub fn time(mut self, time: impl Into<Option<i64>>) -> Self {
        self.time = time.into();
        self
    }

    #[must_use]
    pub fn top(mut self, top: impl Into<Option<u64>>) -> Self {
        self.top = top.into();
        self
    }

    /// At least -1.
    #[must_use]
    pub fn signed(mut self, signed: impl Into<Option<i64>>) -> Self {
        self.signed = signed.into();
        self
    }

    /// At least 0.
    #[must_use]
    pub fn exclusive(mut self, exclusive: impl Into<Option<i64>>) -> Self {
        self.exclusive = exclusive.into();
        self
    }

    #[must_use]
    pub fn positive(mut self, positive: impl Into<Option<u64>>) -> Self {
        self.positive = positive.into();
        self
    }

    #[must_use]
    pub fn formatted(mut self, formatted: impl Into<Option<u64>>) -> Self {
        self.formatted = formatted.into();
        self
    }

    #[must_use]
    pub fn endless(mut self, endless: impl Into<Option<i64>>) -> Self {
        self.endless = endless.into();
        self
    }

    #[must_use]
    pub fn bottomless(mut self, bottomless: impl Into<Option<i64>>) -> Self {
        self.bottomless = bottomless.into();
        self
    }

    #[must_use]
    pub fn unreachable(mut self, unreachable: impl Into<Option<i64>>) -> Self {
        self.unreachable = unreachable.into();
        self
    }

    /// At most 1000000000000000000000000000000000000000000.
    #[must_use]
    pub fn real(mut self, real: impl Into<Option<f64>>) -> Self {
        self.real = real.into();
        self
    }

    /// At least 0.
    #[must_use]
    pub fn inside(mut self, inside: impl Into<Option<i64>>) -> Self {
        self.inside = inside.into();
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
