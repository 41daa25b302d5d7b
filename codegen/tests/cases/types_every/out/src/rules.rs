//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::{exact_number, string_constraints};
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Short: Constraints = &[
    Constraint::Minimum(exact_number::Bound::Integer(0)),
    Constraint::String(string_constraints::string_constraints!(max_length = 3)),
];

pub static Both: Constraints = &[Constraint::AllOf(&[&[], &[Constraint::MinItems(1)]])];

pub static SettingRecord: Constraints = &[
    Constraint::Properties(&[("x", &[Constraint::Types(&[JsonType::String])])], &[], None),
];

pub static SettingShort: Constraints = &[
    Constraint::String(string_constraints::string_constraints!(max_length = 3)),
];

pub static SettingGiven: Constraints = &[
    Constraint::Types(
        &[
            JsonType::String,
            JsonType::Number,
            JsonType::Integer,
            JsonType::Boolean,
            JsonType::Object,
            JsonType::Array,
        ],
    ),
    Constraint::Items(&[], Some(&[Constraint::Types(&[JsonType::String])])),
];
