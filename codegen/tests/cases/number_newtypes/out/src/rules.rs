//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Odd: Constraints = &[
    Constraint::Not(&[Constraint::MultipleOf(2, 0)], "{\"multipleOf\":2}"),
];
