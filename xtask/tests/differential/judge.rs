//! The independent validator: what it says of a value.

use super::Result;
use super::schemas::Version;
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

/// Judges the values of one component.
pub(super) struct Judge(Validator);

/// What the judge says of a value: the rules that it breaks.
pub(super) struct Told {
    /// Each with its place.
    broken: Vec<(String, String)>,
}

impl Judge {
    pub(super) fn new(
        version: Version,
        components: &Map<String, Value>,
        name: &str,
    ) -> Result<Self> {
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
        Ok(Self(validator.map_err(|error| error.to_string())?))
    }

    pub(super) fn tell(&self, value: &Value) -> Told {
        let broken = self.0.iter_errors(value).map(|error| {
            let place = error.instance_path().to_string();
            let keyword = error.kind().keyword();
            (place, keyword.to_owned())
        });
        Told {
            broken: broken.collect(),
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

    pub(super) fn violations(&self) -> Option<Value> {
        None
    }
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
