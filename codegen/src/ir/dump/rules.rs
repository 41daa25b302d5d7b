//! Constraints as text: one line for each, with the keyword of JSON Schema.
//!
//! Imports `list`, `types`, `ir::{api, pattern, rule, schema, text, types}`, and `keyword`.

use std::fmt::{self, Write};

use super::list::{List, quoted};
use super::types::{ConstantText, Name};
use crate::ir::api::Api;
use crate::ir::pattern::Pattern;
use crate::ir::rule::{Kind, Limit, LimitKeyword, Rule, Rules};
use crate::ir::text::Text;
use crate::ir::types::SchemaId;
use crate::keyword::Keyword;

/// Writes each constraint on lines of its own.
pub(super) fn write_rules(out: &mut String, indent: &str, api: &Api, rules: &Rules) -> fmt::Result {
    let mut writer = Writer { out, api };
    writer.rules(indent, rules)
}

struct Writer<'w> {
    out: &'w mut String,
    api: &'w Api,
}

impl Writer<'_> {
    fn rules(&mut self, indent: &str, rules: &Rules) -> fmt::Result {
        if rules.is_empty() {
            return writeln!(self.out, "{indent}true");
        }
        rules.iter().try_for_each(|rule| self.rule(indent, rule))
    }

    fn line(&mut self, indent: &str, keyword: Keyword, value: impl fmt::Display) -> fmt::Result {
        writeln!(self.out, "{indent}{keyword} {value}")
    }

    /// A keyword whose value is a schema.
    fn schema(&mut self, indent: &str, keyword: impl fmt::Display, rules: &Rules) -> fmt::Result {
        writeln!(self.out, "{indent}{keyword}:")?;
        self.rules(&format!("{indent}  "), rules)
    }

    /// A keyword whose value is a list of schemas.
    fn schemas(&mut self, indent: &str, keyword: Keyword, all: &[Rules]) -> fmt::Result {
        writeln!(self.out, "{indent}{keyword}:")?;
        let indent = format!("{indent}  ");
        for (number, rules) in all.iter().enumerate() {
            self.schema(&indent, number, rules)?;
        }
        Ok(())
    }

    /// A keyword whose value is a map of schemas.
    fn map<'r>(
        &mut self,
        indent: &str,
        keyword: Keyword,
        entries: impl Iterator<Item = (&'r String, &'r Rules)>,
    ) -> fmt::Result {
        let mut entries = entries.peekable();
        if entries.peek().is_none() {
            return Ok(());
        }
        writeln!(self.out, "{indent}{keyword}:")?;
        let indent = format!("{indent}  ");
        for (name, rules) in entries {
            self.schema(&indent, format_args!("{name:?}"), rules)?;
        }
        Ok(())
    }

    fn rule(&mut self, indent: &str, rule: &Rule) -> fmt::Result {
        match rule {
            Rule::Never => writeln!(self.out, "{indent}false"),
            Rule::Types(kinds) => {
                let kinds: Vec<_> = kinds.iter().map(|kind| kind_name(*kind)).collect();
                self.line(indent, Keyword::Type, List(&kinds))
            }
            Rule::Values(values) => {
                let values: Vec<_> = values.iter().map(ConstantText).collect();
                self.line(indent, Keyword::Enum, List(&values))
            }
            Rule::Text(text) => self.text(indent, text),
            Rule::Format(format) => self.line(indent, Keyword::Format, format.name()),
            Rule::Limit { keyword, value } => {
                let keyword = limit_keyword(*keyword);
                match value {
                    Limit::Integer(value) => self.line(indent, keyword, value),
                    Limit::Number(value) => self.line(indent, keyword, format_args!("{value:?}")),
                }
            }
            Rule::MultipleOf(step) => self.line(indent, Keyword::MultipleOf, step),
            Rule::MinItems(count) => self.line(indent, Keyword::MinItems, count),
            Rule::MaxItems(count) => self.line(indent, Keyword::MaxItems, count),
            Rule::UniqueItems => self.line(indent, Keyword::UniqueItems, true),
            Rule::Items { first, others } => {
                if !first.is_empty() {
                    self.schemas(indent, Keyword::PrefixItems, first)?;
                }
                let mut others = others.iter();
                others.try_for_each(|rules| self.schema(indent, Keyword::Items, rules))
            }
            Rule::Contains { rules, least, most } => {
                self.schema(indent, Keyword::Contains, rules)?;
                self.line(indent, Keyword::MinContains, least)?;
                let mut most = most.iter();
                most.try_for_each(|most| self.line(indent, Keyword::MaxContains, most))
            }
            Rule::MinProperties(count) => self.line(indent, Keyword::MinProperties, count),
            Rule::MaxProperties(count) => self.line(indent, Keyword::MaxProperties, count),
            Rule::Required(names) => self.line(indent, Keyword::Required, quoted(names)),
            Rule::Properties {
                named,
                patterns,
                others,
            } => {
                let named = named.iter().map(|(name, rules)| (name, rules));
                self.map(indent, Keyword::Properties, named)?;
                let patterns = patterns.iter();
                let patterns = patterns.map(|(Pattern { source, .. }, rules)| (source, rules));
                self.map(indent, Keyword::PatternProperties, patterns)?;
                let mut others = others.iter();
                others.try_for_each(|it| self.schema(indent, Keyword::AdditionalProperties, it))
            }
            rule => self.applicator(indent, rule),
        }
    }

    /// The constraints with schemas for the same instance, or for the names of properties.
    fn applicator(&mut self, indent: &str, rule: &Rule) -> fmt::Result {
        match rule {
            Rule::PropertyNames(rules) => self.schema(indent, Keyword::PropertyNames, rules),
            Rule::DependentRequired(demands) => {
                let mut demands = demands.iter();
                demands.try_for_each(|(name, names)| {
                    let value = format!("{name:?}: {}", quoted(names));
                    self.line(indent, Keyword::DependentRequired, value)
                })
            }
            Rule::DependentSchemas(demands) => {
                let demands = demands.iter().map(|(name, rules)| (name, rules));
                self.map(indent, Keyword::DependentSchemas, demands)
            }
            Rule::AllOf(all) => self.schemas(indent, Keyword::AllOf, all),
            Rule::AnyOf(all) => self.schemas(indent, Keyword::AnyOf, all),
            Rule::OneOf(all) => self.schemas(indent, Keyword::OneOf, all),
            Rule::Not { rules, .. } => self.schema(indent, Keyword::Not, rules),
            Rule::If {
                condition,
                then,
                otherwise,
            } => {
                self.schema(indent, Keyword::If, condition)?;
                self.schema(indent, Keyword::Then, then)?;
                self.schema(indent, Keyword::Else, otherwise)
            }
            Rule::Ref(id) => self.reference(indent, *id),
            Rule::UnevaluatedItems(rules) => self.schema(indent, Keyword::UnevaluatedItems, rules),
            Rule::UnevaluatedProperties(rules) => {
                self.schema(indent, Keyword::UnevaluatedProperties, rules)
            }
            Rule::Unevaluated(rules) => self.schema(indent, "unevaluated after", rules),
            Rule::Secret(rules) => self.schema(indent, "secret", rules),
            // An assertion without a line of its own.
            other => writeln!(self.out, "{indent}{other:?}"),
        }
    }

    fn reference(&mut self, indent: &str, id: SchemaId) -> fmt::Result {
        match self.api.schema(id) {
            Some(schema) => self.line(indent, Keyword::Ref, Name(schema)),
            None => self.line(indent, Keyword::Ref, format_args!("{id:?}")),
        }
    }

    fn text(&mut self, indent: &str, text: &Text) -> fmt::Result {
        if text.min_length > 0 {
            self.line(indent, Keyword::MinLength, text.min_length)?;
        }
        if let Some(max) = text.max_length {
            self.line(indent, Keyword::MaxLength, max)?;
        }
        if let Some(Pattern { source, .. }) = &text.pattern {
            self.line(indent, Keyword::Pattern, format_args!("{source:?}"))?;
        }
        if let Some(format) = text.format {
            self.line(indent, Keyword::Format, format.name())?;
        }
        match text.secret {
            true => writeln!(self.out, "{indent}secret"),
            false => Ok(()),
        }
    }
}

fn limit_keyword(keyword: LimitKeyword) -> Keyword {
    match keyword {
        LimitKeyword::Minimum => Keyword::Minimum,
        LimitKeyword::ExclusiveMinimum => Keyword::ExclusiveMinimum,
        LimitKeyword::Maximum => Keyword::Maximum,
        LimitKeyword::ExclusiveMaximum => Keyword::ExclusiveMaximum,
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Null => "null",
        Kind::Boolean => "boolean",
        Kind::Integer => "integer",
        Kind::Number => "number",
        Kind::String => "string",
        Kind::Array => "array",
        Kind::Object => "object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::constant::Constant;

    fn text(rules: &Rules) -> String {
        let mut out = String::new();
        write_rules(&mut out, "", &Api::default(), rules).unwrap();
        out
    }

    #[test]
    fn constraints_are_lines_with_their_keywords() {
        let length = Rule::Text(Text {
            min_length: 2,
            max_length: Some(3),
            ..Text::default()
        });
        let values = vec![Constant::Null, Constant::Text("a".to_owned())];
        let rules = vec![
            Rule::Types(vec![Kind::Null, Kind::String]),
            Rule::Values(values),
            length,
            Rule::Required(vec!["a".to_owned(), "b".to_owned()]),
        ];
        let lines = "type null, string\nenum null, \"a\"\nminLength 2\nmaxLength 3\n\
                     required \"a\", \"b\"\n";
        assert_eq!(text(&rules), lines);
    }

    #[test]
    fn schemas_inside_are_indented() {
        let any = Rule::AnyOf(vec![vec![Rule::MinItems(1)], Vec::new()]);
        let not = Rule::Not {
            rules: vec![Rule::Never],
            schema: String::new(),
        };
        let lines = "anyOf:\n  0:\n    minItems 1\n  1:\n    true\nnot:\n  false\n";
        assert_eq!(text(&vec![any, not]), lines);
    }

    #[test]
    fn absent_parts_are_not_written() {
        let properties = |named| Rule::Properties {
            named,
            patterns: Vec::new(),
            others: None,
        };
        assert_eq!(text(&vec![properties(Vec::new())]), "");
        let named = vec![("a".to_owned(), vec![Rule::UniqueItems])];
        let lines = "properties:\n  \"a\":\n    uniqueItems true\n";
        assert_eq!(text(&vec![properties(named)]), lines);
        let items = Rule::Items {
            first: Vec::new(),
            others: Some(Vec::new()),
        };
        assert_eq!(text(&vec![items]), "items:\n  true\n");
    }
}
