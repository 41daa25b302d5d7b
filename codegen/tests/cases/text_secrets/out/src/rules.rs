//! What the types of the API do not say of their schemas. Each table is called as the type
//! that it is about.

#![allow(non_upper_case_globals, reason = "they are called as the types are")]

use crate::runtime::json::const_value;
use crate::runtime::validation::string_constraints;
use crate::runtime::validation::constraint::{Kind, Rule, Rules};

pub static Account: Rules = &[
    Rule::Not(&[Rule::Required(&["pin", "hint"])], "{\"required\":[\"pin\",\"hint\"]}"),
    Rule::DependentSchemas(
        &[
            (
                "pin",
                &[
                    Rule::Properties(
                        &[
                            (
                                "pin",
                                &[
                                    Rule::Secret(
                                        &[
                                            Rule::Types(&[Kind::String]),
                                            Rule::Text(
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
                                    Rule::Text(
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

pub static AccountSeveral: Rules = &[Rule::Secret(&[Rule::UniqueItems])];

pub static AccountHint: Rules = &[
    Rule::Secret(
        &[
            Rule::Not(
                &[Rule::Values(&[const_value::Constant::Text("secret")])],
                "{\"enum\":[\"secret\"]}",
            ),
        ],
    ),
];
