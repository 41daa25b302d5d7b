//! The independent validator: what it says of a value.

use super::Result;
use super::schemas::Version;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Keywords that both call alike, and tell of at the same place.
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

/// Judges the values of one component.
pub(super) struct Judge {
    validator: Validator,
    /// Whether the component, with all that it refers to, makes choices: which member of a
    /// choice is meant, each may guess as it likes.
    has_choices: bool,
}

/// What the judge says of a value: the rules that it breaks.
pub(super) struct Told {
    /// Each with its place.
    broken: Vec<(String, String)>,
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

    pub(super) fn tell(&self, value: &Value) -> Told {
        let broken = self.validator.iter_errors(value).map(|error| {
            let mut place = error.instance_path().to_string();
            let kind = error.kind();
            // The place of what is missing is where it would be.
            if let ValidationErrorKind::Required { property } = kind {
                let name = property.as_str().unwrap_or_default();
                place += &format!("/{}", name.replace('~', "~0").replace('/', "~1"));
            }
            (place, kind.keyword().to_owned())
        });
        Told {
            broken: broken.collect(),
            has_choices: self.has_choices,
        }
    }
}

impl Told {
    pub(super) fn is_valid(&self) -> bool {
        self.broken.is_empty()
    }

    pub(super) fn title(&self) -> String {
        let each = self
            .broken
            .iter()
            .map(|(place, keyword)| format!("{keyword} at {place}"));
        each.collect::<Vec<_>>().join(", ")
    }

    /// What exactly has to be told, where both tell it alike: of rules of one value alone, of
    /// which none stands in a choice.
    pub(super) fn violations(&self) -> Option<Value> {
        let keywords = self.broken.iter().map(|(place, keyword)| {
            let keyword = match keyword.as_str() {
                "const" => "enum",
                alike if ALIKE.contains(&alike) => alike,
                _ => return None,
            };
            Some([place, keyword])
        });
        let pairs = keywords.collect::<Option<BTreeSet<_>>>()?;
        // Of two limits of a number, we tell the one that leaves less.
        let has = |place, keyword| pairs.contains(&[place, keyword]);
        let tells_both = pairs.iter().any(|[place, _]| {
            let both = |one, other| has(*place, one) && has(*place, other);
            both("minimum", "exclusiveMinimum") || both("maximum", "exclusiveMaximum")
        });
        (!self.is_valid() && !self.has_choices && !tells_both).then(|| json!(pairs))
    }
}

fn has_choices(components: &Map<String, Value>, name: &str) -> bool {
    let mut open = vec![name.to_owned()];
    let mut met = BTreeSet::new();
    while let Some(name) = open.pop() {
        let Some(schema) = components.get(&name).filter(|_| met.insert(name)) else {
            continue;
        };
        let mut values = vec![schema];
        while let Some(value) = values.pop() {
            match value {
                Value::Array(items) => values.extend(items),
                Value::Object(fields) => {
                    let is_choice = |(word, list): (&String, &Value)| {
                        let count = list.as_array().map_or(0, Vec::len);
                        ["anyOf", "oneOf", "type"].contains(&word.as_str()) && count > 1
                    };
                    if fields.iter().any(is_choice) || lists_beside_rules(fields) {
                        return true;
                    }
                    let target = fields.get("$ref").and_then(Value::as_str);
                    let target = target.and_then(|target| target.rsplit('/').next());
                    open.extend(target.map(str::to_owned));
                    values.extend(fields.values());
                }
                _ => {}
            }
        }
    }
    false
}

/// Whether a schema may list values beside other rules: we know then only those that keep
/// them, and tell both rules of others.
fn lists_beside_rules(schema: &Map<String, Value>) -> bool {
    let words = |word: &&String| !["type", "nullable"].contains(&word.as_str());
    let is_alone = schema.keys().filter(words).count() == 1;
    let has = |word| schema.contains_key(word);
    let members = schema.get("allOf").and_then(Value::as_array);
    let joins = |members: &Vec<Value>| {
        let lists = members.iter().any(|it| it.to_string().contains("\"enum\""));
        lists && (members.len() > 1 || !is_alone)
    };
    members.is_some_and(joins) || (!is_alone && (has("enum") || has("$ref")))
}

/// Turns schemas of OpenAPI 3.0 into such of JSON Schema 2020-12, as OpenAPI 3.0.3 defines their
/// words.
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
