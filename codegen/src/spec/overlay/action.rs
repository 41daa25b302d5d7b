//! The actions of an overlay, checked ("Overlay Object", "Action Object").
//!
//! Imports `diag`, and from this layer `document`, `jsonpath`, `quote` and `suggest`.

use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Target};
use crate::spec::document::{Cursor, Node};
use crate::spec::jsonpath::{Query, parse};
use crate::spec::quote::quoted;
use crate::spec::suggest;

/// The longest JSONPath expression, in bytes.
const LONGEST: usize = 4096;

/// An action.
#[derive(Debug)]
pub(super) struct Action<'d> {
    /// The text of its target.
    pub(super) target: Cursor<'d>,
    /// What it selects.
    pub(super) query: Query,
    /// What it does.
    pub(super) change: Change<'d>,
}

/// What an action does with each value that its target selects.
#[derive(Debug)]
pub(super) enum Change<'d> {
    /// It is removed.
    Remove,
    /// This value is merged into it.
    Update(Cursor<'d>),
    /// What the query selects is merged into it; the cursor is the text of the query.
    Copy(Cursor<'d>, Query),
}

/// The features of a version.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    V1_0,
    V1_1,
}

/// The version and the actions of an overlay; all faults are reported.
pub(super) fn actions<'d>(
    overlay: &'d Node,
    found: &Diagnostics,
) -> Option<(Version, Vec<Action<'d>>)> {
    let root = Cursor::root(overlay);
    let checker = Checker { found };
    let version = checker.version(&root);
    if overlay.as_map().is_some() {
        checker.info(&root);
        checker.unknown(
            &root,
            &["overlay", "info", "extends", "actions"],
            "an overlay",
        );
    }
    let actions = version.and_then(|version| checker.actions(&root, version));
    version.zip(actions).filter(|_| !found.has_errors())
}

struct Checker<'f> {
    found: &'f Diagnostics,
}

impl Checker<'_> {
    fn report(&self, code: Code, at: &Cursor<'_>, message: impl Into<String>) {
        self.found.push(Diagnostic::new(code, &at.at, message));
    }

    fn version(&self, root: &Cursor<'_>) -> Option<Version> {
        let help = "start with `overlay: 1.1.0`, `info` and `actions`";
        let Some(overlay) = root.get("overlay") else {
            let message = "this is not an overlay: the field `overlay` is missing";
            let fault = Diagnostic::new(Code::VERSION, &root.at, message);
            self.found.push(fault.help(help));
            return None;
        };
        let text = overlay.node.scalar_text().unwrap_or_default();
        let mut numbers = text.split('.');
        match (numbers.next(), numbers.next()) {
            (Some("1"), Some("0")) => Some(Version::V1_0),
            (Some("1"), Some("1")) => Some(Version::V1_1),
            _ => {
                let found = match text.as_str() {
                    "" => overlay.node.kind().to_owned(),
                    text => quoted(text),
                };
                let message =
                    format!("Overlay version {found} is not supported; supported are 1.0 and 1.1");
                self.report(Code::VERSION, &overlay, message);
                None
            }
        }
    }

    /// Nothing depends on the metadata of an overlay.
    fn info(&self, root: &Cursor<'_>) {
        match root.get("info") {
            None => self.report(
                Code::INCOMPLETE,
                root,
                "missing required field `info` of an overlay",
            ),
            Some(info) => {
                for name in ["title", "version"] {
                    if info.get(name).is_none() {
                        let message = format!("missing required field `{name}` of an Info Object");
                        self.report(Code::INCOMPLETE, &info, message);
                    }
                }
            }
        }
    }

    fn unknown(&self, object: &Cursor<'_>, known: &[&str], what: &str) {
        for (name, value) in object.entries() {
            if !known.contains(&name) && !name.starts_with("x-") {
                let message = format!("unknown field {} of {what} is ignored", quoted(name));
                let fault = Diagnostic::new(Code::IGNORED_FIELD, &value.at, message);
                let help = suggest::help(name, known.iter().copied());
                self.found.push(Diagnostic {
                    help,
                    ..fault.at(Target::Key)
                });
            }
        }
    }

    fn actions<'d>(&self, root: &Cursor<'d>, version: Version) -> Option<Vec<Action<'d>>> {
        let Some(actions) = root.get("actions") else {
            self.report(
                Code::MISSING_FIELD,
                root,
                "missing required field `actions` of an overlay",
            );
            return None;
        };
        let Node::List(items) = actions.node else {
            let kind = actions.node.kind();
            let message = format!("`actions` must be a list, not {kind}");
            self.report(Code::WRONG_TYPE, &actions, message);
            return None;
        };
        if items.is_empty() {
            self.report(Code::INCOMPLETE, &actions, "the overlay has no actions");
        }
        let checked = actions.items().map(|action| self.action(&action, version));
        // All of them are checked before one that is invalid ends this.
        let checked: Vec<_> = checked.collect();
        Some(checked.into_iter().flatten().collect())
    }

    fn action<'d>(&self, action: &Cursor<'d>, version: Version) -> Option<Action<'d>> {
        if action.node.as_map().is_none() {
            let message = format!("an action must be an object, not {}", action.node.kind());
            self.report(Code::WRONG_TYPE, action, message);
            return None;
        }
        let known = ["target", "description", "update", "remove", "copy"];
        self.unknown(action, &known, "an action");
        let change = self.change(action, version);
        let Some(target) = action.get("target") else {
            let message = "missing required field `target` of an action";
            self.report(Code::MISSING_FIELD, action, message);
            return None;
        };
        let query = self.query(&target, "target")?;
        Some(Action {
            target,
            query,
            change: change?,
        })
    }

    fn change<'d>(&self, action: &Cursor<'d>, version: Version) -> Option<Change<'d>> {
        let (update, copy) = (action.get("update"), action.get("copy"));
        let remove = action.get("remove");
        let is_removed = match remove.as_ref().map(|remove| remove.node) {
            Some(Node::Bool(value)) => *value,
            None => false,
            Some(other) => {
                let message = format!("`remove` must be a boolean, not {}", other.kind());
                self.report(Code::WRONG_TYPE, remove.as_ref()?, message);
                return None;
            }
        };
        if is_removed {
            for field in [&update, &copy].into_iter().flatten() {
                let message = "this has no effect beside `remove: true`";
                self.report(Code::NO_EFFECT, field, message);
            }
            return Some(Change::Remove);
        }
        match (update, copy) {
            (Some(_), Some(copy)) => {
                let message = "an action has either `update` or `copy`, not both";
                self.report(Code::BAD_ACTION, &copy, message);
                None
            }
            (Some(update), None) => Some(Change::Update(update)),
            (None, Some(copy)) => {
                if version == Version::V1_0 {
                    let message = "`copy` is read as in Overlay 1.1, the first version that has it";
                    self.report(Code::OTHER_FORM, &copy, message);
                }
                let query = self.query(&copy, "copy")?;
                Some(Change::Copy(copy, query))
            }
            (None, None) => {
                let message = "the action does nothing: it has neither `update`, `remove` nor \
                               `copy`";
                self.report(Code::ACTION_WITHOUT_EFFECT, action, message);
                None
            }
        }
    }

    fn query(&self, place: &Cursor<'_>, field: &str) -> Option<Query> {
        let Some(text) = place.node.as_str() else {
            let kind = place.node.kind();
            let message = format!("`{field}` must be a JSONPath expression, not {kind}");
            self.report(Code::WRONG_TYPE, place, message);
            return None;
        };
        if text.len() > LONGEST {
            let message = format!("the expression is longer than {LONGEST} bytes");
            self.report(Code::BAD_JSONPATH, place, message);
            return None;
        }
        match parse(text) {
            Ok(query) => Some(query),
            Err(fault) => {
                let message = format!(
                    "this is not a JSONPath expression (RFC 9535): {}",
                    fault.message
                );
                let at = JsonPointer::from(&place.at);
                self.found.push(Diagnostic {
                    help: fault.help,
                    ..Diagnostic::new(Code::BAD_JSONPATH, at, message)
                });
                None
            }
        }
    }
}
