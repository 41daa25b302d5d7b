//! The verdicts of the independent validator.

use super::Result;
use super::schemas::Version;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The keywords whose violations both report under the same name and at the same location.
const ALIKE: [&str; 15] = [
    "enum",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "pattern",
    "required",
];

/// Judges the instances of one component.
pub(super) struct Judge {
    validator: Validator,
    /// Whether the component or a schema that it refers to has branches. Which of them is reported
    /// for an invalid instance is not defined.
    has_choices: bool,
}

/// The verdict on an instance.
pub(super) struct Verdict {
    /// The violations: JSON pointers and keywords.
    violations: Vec<(String, String)>,
    has_choices: bool,
}

impl Judge {
    pub(super) fn new(
        version: Version,
        components: &Map<String, Value>,
        name: &str,
    ) -> Result<Self> {
        let has_choices = has_choices(components, name);
        let mut components = Value::Object(components.clone());
        if version == Version::V30 {
            as_json_schema(&mut components);
        }
        let root = json!({
            "$ref": format!("#/components/schemas/{name}"),
            "components": {"schemas": components},
        });
        let options = jsonschema::options().with_draft(Draft::Draft202012);
        let validator = options.should_validate_formats(true).build(&root);
        Ok(Self {
            validator: validator.map_err(|error| error.to_string())?,
            has_choices,
        })
    }

    pub(super) fn judge(&self, instance: &Value) -> Verdict {
        let violations = self.validator.iter_errors(instance).map(|error| {
            let mut pointer = error.instance_path().to_string();
            let kind = error.kind();
            // We report a missing property at the pointer that it would have.
            if let ValidationErrorKind::Required { property } = kind {
                let name = property.as_str().unwrap_or_default();
                pointer += &format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            }
            (pointer, kind.keyword().to_owned())
        });
        Verdict {
            violations: violations.collect(),
            has_choices: self.has_choices,
        }
    }
}

impl Verdict {
    pub(super) fn is_valid(&self) -> bool {
        self.violations.is_empty()
    }

    pub(super) fn title(&self) -> String {
        let each = self
            .violations
            .iter()
            .map(|(pointer, keyword)| format!("{keyword} at {pointer}"));
        each.collect::<Vec<_>>().join(", ")
    }

    /// Returns the violations that have to be reported, if both report them alike: keywords about
    /// a single value, outside of any branch.
    pub(super) fn violations(&self) -> Option<Value> {
        let keywords = self.violations.iter().map(|(pointer, keyword)| {
            let keyword = match keyword.as_str() {
                "const" => "enum",
                alike if ALIKE.contains(&alike) => alike,
                _ => return None,
            };
            Some([pointer, keyword])
        });
        let pairs = keywords.collect::<Option<BTreeSet<_>>>()?;
        // Of two limits of a number, we report the stricter one.
        let has = |pointer, keyword| pairs.contains(&[pointer, keyword]);
        let has_two_limits = pairs.iter().any(|[pointer, _]| {
            let both = |one, other| has(*pointer, one) && has(*pointer, other);
            both("minimum", "exclusiveMinimum") || both("maximum", "exclusiveMaximum")
        });
        (!self.is_valid() && !self.has_choices && !has_two_limits).then(|| json!(pairs))
    }
}

fn has_choices(components: &Map<String, Value>, name: &str) -> bool {
    let mut pending = vec![name.to_owned()];
    let mut seen = BTreeSet::new();
    while let Some(name) = pending.pop() {
        let Some(schema) = components.get(&name).filter(|_| seen.insert(name)) else {
            continue;
        };
        let mut values = vec![schema];
        while let Some(value) = values.pop() {
            match value {
                Value::Array(items) => values.extend(items),
                Value::Object(fields) => {
                    let is_choice = |(keyword, list): (&String, &Value)| {
                        let count = list.as_array().map_or(0, Vec::len);
                        ["anyOf", "oneOf", "type"].contains(&keyword.as_str()) && count > 1
                    };
                    if fields.iter().any(is_choice) || has_enum_beside_constraints(fields) {
                        return true;
                    }
                    let target = fields.get("$ref").and_then(Value::as_str);
                    let target = target.and_then(|target| target.rsplit('/').next());
                    pending.extend(target.map(str::to_owned));
                    values.extend(fields.values());
                }
                _ => {}
            }
        }
    }
    false
}

/// Returns whether a schema may have `enum` beside other constraints. We then keep the values that
/// satisfy those, and report a violation of both keywords for the others.
fn has_enum_beside_constraints(schema: &Map<String, Value>) -> bool {
    let counts = |keyword: &&String| !["type", "nullable"].contains(&keyword.as_str());
    let is_alone = schema.keys().filter(counts).count() == 1;
    let has = |keyword| schema.contains_key(keyword);
    let branches = schema.get("allOf").and_then(Value::as_array);
    let joins = |branches: &Vec<Value>| {
        let has_enum = branches
            .iter()
            .any(|it| it.to_string().contains("\"enum\""));
        has_enum && (branches.len() > 1 || !is_alone)
    };
    branches.is_some_and(joins) || (!is_alone && (has("enum") || has("$ref")))
}

/// Turns schemas of OpenAPI 3.0.3 into schemas of JSON Schema 2020-12.
fn as_json_schema(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(as_json_schema),
        Value::Object(fields) => {
            fields.values_mut().for_each(as_json_schema);
            if fields.remove("nullable") == Some(Value::Bool(true))
                && let Some(kind) = fields.remove("type")
            {
                fields.insert("type".to_owned(), json!([kind, "null"]));
            }
            for (flag, limit) in [
                ("exclusiveMinimum", "minimum"),
                ("exclusiveMaximum", "maximum"),
            ] {
                if fields.remove(flag) == Some(Value::Bool(true))
                    && let Some(value) = fields.remove(limit)
                {
                    fields.insert(flag.to_owned(), value);
                }
            }
        }
        _ => {}
    }
}
