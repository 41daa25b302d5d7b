use crate::runtime::json::object;
use crate::runtime::validation::{bounds, multiple_of, validate};

/// Defined in `#/components/schemas/Numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers {
    pub tenth: Option<f64>,
    pub half: Option<i64>,
    pub whole_step: Option<i64>,
    /// Not validated against `multipleOf`: `99999999999999999999`.
    pub steps: Option<i64>,
    /// Not validated against `minimum`: `99999999999999999999`.
    pub far: Option<i64>,
    pub wide: Option<i64>,
    pub vast: Option<f64>,
    pub huge: Option<f64>,
    pub unsigned: Option<u64>,
    pub above: Option<u64>,
    pub byte: Option<u8>,
    pub small: Option<i16>,
    pub count: Option<u64>,
    /// Format `unix-time`, which is not validated.
    pub time: Option<i64>,
    pub top: Option<u64>,
    pub signed: Option<i64>,
    pub exclusive: Option<i64>,
    pub positive: Option<u64>,
    pub formatted: Option<u64>,
    pub endless: Option<i64>,
    pub bottomless: Option<i64>,
    /// Not validated against `minimum`: `1e42`.
    pub unreachable: Option<i64>,
    pub real: Option<f64>,
    pub inside: Option<i64>,
}

object::object!(Numbers {
    tenth: optional "tenth" => |value, at, found| {
        validate::value(value, at, found);
        multiple_of::validate(*value, (1, -1), at, found);
    },
    half: optional "half" => |value, at, found| multiple_of::validate(*value, (5, -1), at, found),
    whole_step: optional "whole_step" => |value, at, found| multiple_of::validate(*value, (2, 0), at, found),
    steps: optional "steps",
    far: optional "far",
    wide: optional "wide" => |value, at, found| bounds::maximum(*value, -3000000000, at, found),
    vast: optional "vast" => |value, at, found| {
        validate::value(value, at, found);
        bounds::minimum(
            *value,
            1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.0,
            at,
            found,
        );
    },
    huge: optional "huge" => |value, at, found| {
        validate::value(value, at, found);
        bounds::maximum(*value, 123456789012345680000000000000.0, at, found);
    },
    unsigned: optional "unsigned",
    above: optional "above" => |value, at, found| bounds::minimum(*value, 9223372036854775808, at, found),
    byte: optional "byte",
    small: optional "small" => |value, at, found| bounds::minimum(*value, 1, at, found),
    count: optional "count",
    time: optional "time",
    top: optional "top",
    signed: optional "signed" => |value, at, found| bounds::minimum(*value, -1, at, found),
    exclusive: optional "exclusive" => |value, at, found| bounds::minimum(*value, 0, at, found),
    positive: optional "positive",
    formatted: optional "formatted",
    endless: optional "endless",
    bottomless: optional "bottomless",
    unreachable: optional "unreachable",
    real: optional "real" => |value, at, found| {
        validate::value(value, at, found);
        bounds::maximum(*value, 1000000000000000000000000000000000000000000.0, at, found);
    },
    inside: optional "inside" => |value, at, found| bounds::minimum(*value, 0, at, found),
});
