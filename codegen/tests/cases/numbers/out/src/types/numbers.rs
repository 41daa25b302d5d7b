use crate::runtime::json::object;
use crate::types;

/// Defined in `#/components/schemas/Numbers`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// From 1 to 10.
    pub count: i64,
    /// Greater than 0.
    pub small: Option<i32>,
    /// Less than 100. A multiple of 2.
    pub even: Option<i64>,
    /// At least 1 and less than 3.
    pub half: i64,
    pub whole: Option<i64>,
    /// From 0 to 1.
    pub ratio: Option<f64>,
    /// Greater than -1.5 and less than 1000.
    pub open: Option<f64>,
    /// At most 0.1.
    pub single: Option<f32>,
    pub free: Option<f64>,
    pub age: Option<types::Age>,
    pub far: Option<i32>,
    pub vast: Option<f32>,
}

#[cfg(feature = "build-responses")]
impl Numbers {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(count: i64, half: i64) -> Self {
        Self {
            count,
            small: None,
            even: None,
            half,
            whole: None,
            ratio: None,
            open: None,
            single: None,
            free: None,
            age: None,
            far: None,
            vast: None,
        }
    }

    /// Greater than 0.
    pub fn small(mut self, value: i32) -> Self {
        self.small = Some(value);
        self
    }

    /// Less than 100. Less than 100. A multiple of 2.
    pub fn even(mut self, value: i64) -> Self {
        self.even = Some(value);
        self
    }

    pub fn whole(mut self, value: i64) -> Self {
        self.whole = Some(value);
        self
    }

    /// From 0 to 1.
    pub fn ratio(mut self, value: f64) -> Self {
        self.ratio = Some(value);
        self
    }

    /// Greater than -1.5 and less than 1000.
    pub fn open(mut self, value: f64) -> Self {
        self.open = Some(value);
        self
    }

    /// At most 0.1.
    pub fn single(mut self, value: f32) -> Self {
        self.single = Some(value);
        self
    }

    pub fn free(mut self, value: f64) -> Self {
        self.free = Some(value);
        self
    }

    pub fn age(mut self, value: types::Age) -> Self {
        self.age = Some(value);
        self
    }

    pub fn far(mut self, value: i32) -> Self {
        self.far = Some(value);
        self
    }

    pub fn vast(mut self, value: f32) -> Self {
        self.vast = Some(value);
        self
    }
}

object::object!(Numbers {
    count: required "count" [Minimum(Integer(1)), Maximum(Integer(10))],
    small: optional "small" [ExclusiveMinimum(Integer(0))],
    even: optional "even" [ExclusiveMaximum(Integer(100)), MultipleOf(2, 0)],
    half: required "half" [Minimum(Integer(1)), ExclusiveMaximum(Integer(3))],
    whole: optional "whole",
    ratio: optional "ratio" [Minimum(Number(0.0)), Maximum(Number(1.0))],
    open: optional "open" [ExclusiveMinimum(Number(-1.5)), ExclusiveMaximum(Number(1000.0))],
    single: optional "single" [Maximum(Number(0.1))],
}  {
    free: optional "free",
    age: optional "age",
    far: optional "far",
    vast: optional "vast",
});
