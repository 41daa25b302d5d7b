use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{bounds, multiple_of, validate};
use crate::types;

/// Defined in `#/components/schemas/Numbers`.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    pub count: i64,
    pub small: Option<i32>,
    pub even: Option<i64>,
    pub half: i64,
    pub whole: Option<i64>,
    pub ratio: Option<f64>,
    pub open: Option<f64>,
    pub single: Option<f32>,
    pub free: Option<f64>,
    pub age: Option<types::Age>,
    pub far: Option<i32>,
    pub vast: Option<f32>,
}

object::object!(Numbers {
    count: required "count" => |value, at, found| {
        bounds::minimum(*value, 1, at, found);
        bounds::maximum(*value, 10, at, found);
    },
    small: optional "small" => |value, at, found| bounds::exclusive_minimum(*value, 0, at, found),
    even: optional "even" => |value, at, found| {
        bounds::exclusive_maximum(*value, 100, at, found);
        multiple_of::validate(*value, (2, 0), at, found);
    },
    half: required "half" => |value, at, found| {
        bounds::minimum(*value, 1, at, found);
        bounds::exclusive_maximum(*value, 3, at, found);
    },
    whole: optional "whole",
    ratio: optional "ratio" => |value, at, found| {
        validate::value(value, at, found);
        bounds::minimum(*value, 0.0, at, found);
        bounds::maximum(*value, 1.0, at, found);
    },
    open: optional "open" => |value, at, found| {
        validate::value(value, at, found);
        bounds::exclusive_minimum(*value, -1.5, at, found);
        bounds::exclusive_maximum(*value, 1000.0, at, found);
    },
    single: optional "single" => |value, at, found| {
        validate::value(value, at, found);
        bounds::maximum(*value, 0.1, at, found);
    },
    free: optional "free" => validate::value,
    age: optional "age" => |value, at, found| bounds::maximum(*value, 150, at, found),
    far: optional "far",
    vast: optional "vast" => validate::value,
});
constructor::constructor!(Numbers {
    count: plain i64,
    half: plain i64,
} else [small, even, whole, ratio, open, single, free, age, far, vast]);
