//! The API as YAML, for people and for tests: each fact, in the order of the IR.
//!
//! Imports `api`, `types`.

use serde_yaml::value::TaggedValue;
use serde_yaml::{Mapping, Value};

use super::api::Api;
use super::types::SchemaId;

/// Returns an API as YAML. A schema is referred to by its label. Null, `false` and empty lists are
/// left out, except that an empty list of rules means that any value is valid.
pub fn dump(api: &Api) -> String {
    let labels: Vec<_> = api
        .schemas
        .iter()
        .map(|it| it.label.clone().into())
        .collect();
    let text = serde_yaml::to_value(api)
        .and_then(|value| serde_yaml::to_string(&readable(value, &labels, false)));
    text.unwrap_or_else(|error| format!("the API cannot be written as YAML: {error}\n"))
}

/// A value with variants as mappings, labels for ids, and without what is absent.
fn readable(value: Value, labels: &[String], in_rules: bool) -> Value {
    match value {
        Value::Tagged(tagged) => {
            let TaggedValue { tag, value } = *tagged;
            let id = value.as_u64().and_then(|id| usize::try_from(id).ok());
            let variant = tag.to_string().replacen('!', "", 1);
            match (id, readable(value, labels, in_rules)) {
                (Some(id), _) if variant == SchemaId::VARIANT => {
                    labels.get(id).cloned().unwrap_or_default().into()
                }
                (_, Value::Null) => variant.into(),
                (_, value) => Mapping::from_iter([(variant.into(), value)]).into(),
            }
        }
        Value::Sequence(items) => {
            let items = items.into_iter();
            items.map(|item| readable(item, labels, in_rules)).collect()
        }
        Value::Mapping(entries) => {
            let entries = entries.into_iter().map(|(key, value)| {
                let in_rules = in_rules || key == "rules";
                (
                    readable(key, labels, false),
                    readable(value, labels, in_rules),
                )
            });
            let is_absent = |value: &Value| match value {
                Value::Null | Value::Bool(false) => true,
                Value::Sequence(items) => items.is_empty() && !in_rules,
                Value::Mapping(entries) => entries.is_empty() && !in_rules,
                _ => false,
            };
            Value::Mapping(entries.filter(|(_, value)| !is_absent(value)).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::testing::{self, api, field, named, nullable, object};
    use crate::ir::{Bound, Constant, Integer, Listed, Rest, Rule, Shape, Type};
    use expect_test::{Expect, expect};

    fn check(api: &Api, expected: &Expect) {
        expected.assert_eq(&dump(api));
    }

    #[test]
    fn what_is_absent_is_left_out_and_schemas_have_their_labels() {
        let fields = vec![field("!a", nullable(named(1)))];
        let list = vec![Constant::Boolean(false), Constant::Null];
        let list = list.into_iter().map(Listed::new).collect();
        let shapes = vec![object(fields, Rest::Ignored), Shape::Constants(list)];
        let expected = expect![[r#"
            title: ''
            version: ''
            schemas:
            - label: s0
              origin: '#/components/schemas/s0'
              shape:
                Object:
                  fields:
                  - name: '!a'
                    ty:
                      Nullable:
                        Named: s1
                  rest: Ignored
            - label: s1
              origin: '#/components/schemas/s1'
              shape:
                Constants:
                - Boolean: false
                - 'Null'
        "#]];
        check(&api(shapes), &expected);
    }

    #[test]
    fn no_rules_are_a_rule() {
        let mut api = api(vec![Shape::Alias(Type::Any)]);
        let property = ("!a".to_owned(), Vec::new());
        let properties = Rule::Properties {
            named: vec![property],
            patterns: Vec::new(),
            others: Some(Vec::new()),
        };
        api.rules.insert(SchemaId(0), vec![properties]);
        let expected = expect![[r#"
            title: ''
            version: ''
            schemas:
            - label: s0
              origin: '#/components/schemas/s0'
              shape:
                Alias: Any
            rules:
              s0:
              - Properties:
                  named:
                  - - '!a'
                    - []
                  patterns: []
                  others: []
        "#]];
        check(&api, &expected);
    }

    #[test]
    fn large_numbers_are_exact() {
        let bound = |value| {
            Some(Bound {
                value,
                exclusive: value > 0,
            })
        };
        let integer = Integer {
            minimum: bound(i128::MIN),
            maximum: bound(i128::MAX),
            ..testing::integer()
        };
        let api = api(vec![Shape::Alias(Type::Integer(integer))]);
        let expected = expect![[r#"
            title: ''
            version: ''
            schemas:
            - label: s0
              origin: '#/components/schemas/s0'
              shape:
                Alias:
                  Integer:
                    width: I64
                    minimum:
                      value: '-170141183460469231731687303715884105728'
                    maximum:
                      value: '170141183460469231731687303715884105727'
                      exclusive: true
        "#]];
        check(&api, &expected);
    }
}
