//! What the references in the files of a description lead to.
//!
//! Imports `diag`, `keyword`, from this layer `document`, `quote` and `version`, and from this folder
//! `files`, `frame` and `places`.

use super::files::{Files, Target};
use super::frame::Frame;
use super::places::{Part, Places, canonical};
use crate::diag::{Code, Diagnostic, Diagnostics, JsonPointer, Pointer};
use crate::keyword::Kind;
use crate::spec::quote::quoted;
use crate::spec::version::Version;
use std::collections::HashMap;

/// The references, and the places that they get in the tree.
pub(super) struct Links<'r, 't, 'l> {
    pub(super) files: &'r mut Files<'t, 'l>,
    pub(super) places: &'r mut Places,
    pub(super) version: Version,
    pub(super) found: &'r Diagnostics,
    /// The parts that references lead to, by file and text; none after a fault.
    known: HashMap<(usize, String, Kind), Option<Part>>,
}

impl<'r, 't, 'l> Links<'r, 't, 'l> {
    pub(super) fn new(
        files: &'r mut Files<'t, 'l>,
        places: &'r mut Places,
        version: Version,
        found: &'r Diagnostics,
    ) -> Self {
        Self {
            files,
            places,
            version,
            found,
            known: HashMap::new(),
        }
    }

    /// The part that a reference leads to; none after a fault.
    pub(super) fn link(
        &mut self,
        frame: &Frame,
        at: &Pointer<'_>,
        text: &str,
        kind: Kind,
    ) -> Option<Part> {
        let key = (frame.source(), text.to_owned(), kind);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let target = self.target(frame, at, text);
        let part = target.map(|target| {
            let target = canonical(self.files, target, kind, self.version, self.found);
            (target, kind)
        });
        self.known.insert(key, part.clone());
        part
    }

    /// The target of a reference; none after a fault, which is reported.
    pub(super) fn target(&mut self, frame: &Frame, at: &Pointer<'_>, text: &str) -> Option<Target> {
        let from = frame.origin(at);
        match self.files.resolve(&from, text, self.found) {
            // The checks look for what the entry document refers to in itself.
            Err(_) if !frame.is_foreign(text) => None,
            Ok(Some(target)) => Some(target),
            Ok(None) => {
                let message = format!("the reference {} leads to a file with errors", quoted(text));
                let fault = Diagnostic::new(Code::REF_MISSING, JsonPointer::default(), message);
                self.report(frame, at, fault);
                None
            }
            Err(fault) => {
                self.report(frame, at, fault);
                None
            }
        }
    }

    /// Reports a fault of a reference in a frame.
    pub(super) fn report(&self, frame: &Frame, at: &Pointer<'_>, fault: Diagnostic) {
        let Target { file, pointer } = frame.origin(at);
        let fault = Diagnostic { pointer, ..fault };
        self.found.push(fault.in_source(file));
    }
}
