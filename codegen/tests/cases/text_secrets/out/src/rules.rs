//! The constraints that the types of the API do not express. Each table is named after the
//! type that it applies to.

#![allow(non_upper_case_globals, reason = "they are named after types")]

use crate::runtime::{constant, text};
use crate::runtime::rule::{Kind, Rule, Rules};

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
                                                text::rules!(
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
                                        text::rules!(
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
                &[Rule::Values(&[constant::Constant::Text("secret")])],
                "{\"enum\":[\"secret\"]}",
            ),
        ],
    ),
];
