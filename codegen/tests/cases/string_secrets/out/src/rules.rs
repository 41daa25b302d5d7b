//! The constraints that the types of the API do not express. Each table is named after the type
//! that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::json::const_value;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::constraint::{Constraint, Constraints};

pub static Account: Constraints = &[
    Constraint::Not(&[Constraint::Required(&["pin", "hint"])], "{\"required\":[\"pin\",\"hint\"]}"),
    Constraint::DependentSchemas(
        &[
            (
                "pin",
                &[
                    Constraint::Properties(
                        &[
                            (
                                "pin",
                                &[
                                    Constraint::Secret(
                                        &[
                                            Constraint::Types(&[JsonType::String]),
                                            Constraint::String(
                                                string_constraints::string_constraints!(
                                                    pattern = "^[0-9]*$" => [Start, Repeat(b"09", 0, u32::MAX),
                                                    End]
                                                ),
                                            ),
                                        ],
                                    ),
                                ],
                            ),
                            (
                                "other",
                                &[
                                    Constraint::String(
                                        string_constraints::string_constraints!(
                                            pattern = "^[0-9]*$" => [Start, Repeat(b"09", 0, u32::MAX),
                                            End]
                                        ),
                                    ),
                                ],
                            ),
                        ],
                        &[],
                        None,
                    ),
                ],
            ),
        ],
    ),
];

pub static AccountSeveral: Constraints = &[Constraint::Secret(&[Constraint::UniqueItems])];

pub static AccountHint: Constraints = &[
    Constraint::Secret(
        &[
            Constraint::Not(
                &[Constraint::Enum(&[const_value::ConstValue::Text("secret")])],
                "{\"enum\":[\"secret\"]}",
            ),
        ],
    ),
];
