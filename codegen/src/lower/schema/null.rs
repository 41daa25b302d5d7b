//! Whether null is a value of a schema, to the letter.
//!
//! Null is the one value that is no value of a type: a field that may be null is an `Option`,
//! whose `None` no rule is asked about. So the rules are asked here.

use super::conjunction::address;
use crate::lower::Lowering;
use crate::spec::{Cursor, Node, Version, reference_of};

/// How many schemas are followed, one within the other. No honest document needs more.
const DEEPEST_LOOK: usize = 32;

impl<'d> Lowering<'d, '_> {
    /// Whether null passes a schema, by all that it says (JSON Schema 2020-12).
    pub(super) fn lets_null_pass(&mut self, schema: &Cursor<'d>) -> bool {
        self.lets_null_pass_below(schema, 0)
    }

    fn lets_null_pass_below(&mut self, schema: &Cursor<'d>, depth: usize) -> bool {
        if let Some(passes) = schema.as_boolean_schema() {
            return passes;
        }
        if depth >= DEEPEST_LOOK {
            return true;
        }
        let key = address(schema);
        if let Some(known) = self.known.nulls.get(&key) {
            return *known;
        }
        // A schema that is met again while it is looked at adds nothing to itself.
        self.known.nulls.insert(key, true);
        let passes = self.passes_null(schema, depth);
        self.known.nulls.insert(key, passes);
        passes
    }

    fn passes_null(&mut self, schema: &Cursor<'d>, depth: usize) -> bool {
        let mut passes = |place: &Cursor<'d>| self.lets_null_pass_below(place, depth + 1);
        let members = |keyword| -> Vec<_> {
            let list = schema.get(keyword);
            list.iter().flat_map(Cursor::items).collect()
        };
        let all = members("allOf").iter().all(&mut passes);
        let any = members("anyOf");
        let any = any.is_empty() || any.iter().any(&mut passes);
        let one = members("oneOf");
        let one = one.is_empty() || one.iter().filter(|place| passes(place)).count() == 1;
        let not = schema.get("not").is_none_or(|inner| !passes(&inner));
        let then = schema.get("if").is_none_or(|condition| {
            let keyword = if passes(&condition) { "then" } else { "else" };
            schema.get(keyword).is_none_or(|next| passes(&next))
        });
        let target = self.null_passes_target(schema, depth);
        // OpenAPI 3.0 ignores what stands beside a reference.
        if let Some(target) = target.filter(|_| self.resolver.version() != Version::V3_1) {
            return target;
        }
        // Without a type, `nullable` allows what the other keywords might not.
        if schema.types().is_none() && schema.is_true("nullable") {
            return true;
        }
        let typed = schema.types().is_none() || schema.takes_null();
        let values = schema.allowed_values();
        let listed = values.is_none_or(|all| all.iter().any(|one| *one.node == Node::Null));
        typed && listed && target != Some(false) && all && any && one && not && then
    }

    /// Whether null passes the schema that one refers to.
    fn null_passes_target(&mut self, schema: &Cursor<'d>, depth: usize) -> Option<bool> {
        let reference = reference_of(schema)?;
        let target = self.resolver.target(&reference, self.found)?;
        Some(self.lets_null_pass_below(&target, depth + 1))
    }
}

#[cfg(test)]
mod tests {
    use crate::diag::Diagnostic;
    use crate::ir::Interpretation;
    use crate::{Settings, Source, explain};

    /// What is understood of a document, to the letter.
    fn understood(text: &str) -> Result<String, Vec<Diagnostic>> {
        let source = Source {
            name: "t.yaml",
            text,
        };
        let settings = Settings {
            interpretation: Interpretation::Strict,
            ..Settings::default()
        };
        explain(&source, &settings)
    }

    /// Whether a field of this schema may be null, to the letter.
    fn is_nullable(version: &str, schema: &str) -> bool {
        let text = format!(
            "openapi: {version}
info: {{title: t, version: '1'}}
paths: {{}}
components:
  schemas:
    Text: {{type: string}}
    Maybe: {{type: string, nullable: true}}
    Cycle: {{allOf: [{{$ref: '#/components/schemas/Other'}}]}}
    Other: {{type: object, nullable: true, oneOf: [{{$ref: '#/components/schemas/Cycle'}}]}}
    Holder: {{type: object, required: [held], properties: {{held: {schema}}}}}"
        );
        let ir = understood(&text).unwrap();
        let (_, field) = ir.split_once("field \"held\" required: ").unwrap();
        let field = field.lines().next().unwrap_or_default();
        field.starts_with("nullable ") || field == "null"
    }

    #[test]
    fn every_keyword_has_a_say_about_null() {
        for (schema, expected) in [
            ("{type: string, nullable: true}", true),
            ("{type: string}", false),
            ("{type: [string, 'null']}", true),
            ("{type: 'null'}", true),
            ("{type: [string, 'null'], enum: [a, null]}", true),
            ("{type: [string, 'null'], enum: [a, b]}", false),
            ("{type: [string, 'null'], const: a}", false),
            ("{type: [string, 'null'], minLength: 3}", true),
            ("{type: [string, 'null'], not: {type: 'null'}}", false),
            (
                "{type: [string, 'null'], not: {type: string, minLength: 3}}",
                true,
            ),
            (
                "{type: [string, 'null'], allOf: [{minLength: 1}, {maxLength: 3}]}",
                true,
            ),
            (
                "{type: [string, 'null'], allOf: [{minLength: 1}, {type: string}]}",
                false,
            ),
            ("{anyOf: [{type: string}, {type: 'null'}]}", true),
            (
                "{type: [string, 'null'], anyOf: [{type: string}, {type: string, minLength: 2}]}",
                false,
            ),
            ("{oneOf: [{type: string}, {type: [object, 'null']}]}", true),
            (
                "{oneOf: [{type: [string, 'null']}, {type: [object, 'null']}]}",
                false,
            ),
            (
                "{type: [string, 'null'], if: {type: 'null'}, then: false}",
                false,
            ),
            (
                "{type: [string, 'null'], if: {type: 'null'}, else: false}",
                true,
            ),
            (
                "{type: [string, 'null'], if: {type: string}, then: false}",
                true,
            ),
            (
                "{type: [string, 'null'], if: {type: string}, else: false}",
                false,
            ),
            ("{type: [string, 'null'], if: {type: string}}", true),
            ("{$ref: '#/components/schemas/Maybe'}", true),
            ("{$ref: '#/components/schemas/Text'}", false),
            ("{$ref: '#/components/schemas/Maybe', type: string}", false),
            ("{$ref: '#/components/schemas/Maybe', minLength: 2}", true),
            (
                "{type: [string, 'null'], allOf: [{$ref: '#/components/schemas/Text'}]}",
                false,
            ),
            ("{$ref: '#/components/schemas/Other'}", true),
        ] {
            assert_eq!(is_nullable("3.1.0", schema), expected, "{schema}");
        }
    }

    #[test]
    fn openapi_3_0_ignores_what_stands_beside_a_reference() {
        let beside = "{$ref: '#/components/schemas/Maybe', type: string}";
        assert!(is_nullable("3.0.3", beside));
        let nullable = "{nullable: true, oneOf: [{type: string}, {type: integer}]}";
        assert!(is_nullable("3.0.3", nullable));
        let listed = "{type: string, nullable: true, enum: [a]}";
        assert!(!is_nullable("3.0.3", listed));
    }

    #[test]
    fn long_chains_need_no_deep_stack() {
        let mut text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n\
            components:\n  schemas:\n    S3000: {type: string}\n"
            .to_owned();
        for number in 0..3_000 {
            let next = format!("{{$ref: '#/components/schemas/S{}'}}", number + 1);
            text += &format!("    S{number}: {{type: [string, 'null'], anyOf: [{next}, {{}}]}}\n");
        }
        assert!(understood(&text).is_ok());
    }

    #[test]
    fn many_ways_to_one_schema_are_one_look() {
        use std::fmt::Write;
        let mut text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n\
            components:\n  schemas:\n    S0: {type: [string, 'null']}\n"
            .to_owned();
        for number in 1..30 {
            let inner = format!("{{$ref: '#/components/schemas/S{}'}}", number - 1);
            let _ = writeln!(
                text,
                "    S{number}: {{type: [string, 'null'], anyOf: [{inner}, {{not: {inner}}}]}}"
            );
        }
        // Without that, these are more looks than anybody could wait for.
        assert!(understood(&text).is_ok());
    }
}
