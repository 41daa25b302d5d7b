//! Runs cargo over crates, and reports each crate after its last message.
//!
//! Imports `event`, `message`, and from outside of this folder `failure` and `scratch`.

use super::event::{Event, event};
use super::message::{Level, Message, Messages, Tool};
use crate::failure::{Exit, Failure, reason};
use crate::scratch::Workspace;
use cargo_metadata::Message as CargoMessage;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufReader};
use std::num::NonZeroUsize;
use std::process::{Command, Stdio};

/// A run of cargo over some of the crates.
#[derive(Debug)]
pub(crate) struct Pass<'p> {
    /// The subcommand of cargo, with its own options.
    pub(crate) command: &'static [&'static str],
    /// The crates.
    pub(crate) packages: &'p [&'p str],
    /// The features, each as `package/feature`; the default features are disabled.
    pub(crate) features: &'p [String],
}

/// The output of the tools about a crate.
#[derive(Clone, Debug, Default)]
pub(crate) struct ToolOutput {
    pub(crate) messages: Messages,
    /// Whether the tools finished, successfully or with errors.
    pub(crate) is_finished: bool,
}

/// The output of a pass for each package.
pub(crate) type Outputs = BTreeMap<String, ToolOutput>;

impl Pass<'_> {
    /// Runs cargo, and calls `done` for each crate when it is finished.
    ///
    /// # Errors
    /// If cargo fails before it compiles anything: without a network or with an invalid
    /// manifest, for example.
    pub(crate) fn run(
        &self,
        workspace: &Workspace,
        jobs: NonZeroUsize,
        done: impl Fn(&str, &ToolOutput),
    ) -> Result<Outputs, Failure> {
        let mut collector = Collector::new(self.packages, done);
        let text = self.events(workspace, jobs, |event| collector.handle(event));
        let text = text.map_err(|error| {
            let message = format!("cannot run cargo: {}", reason(&error));
            Failure::new(Exit::Failed, &message, None)
        })?;
        collector.finish().ok_or_else(|| {
            let command = self.command.join(" ");
            let message = format!("`cargo {command}` failed before compiling");
            Failure::new(Exit::Failed, &message, Some(text.trim()))
        })
    }

    /// Runs cargo to its end, and returns the lines of its output that are not JSON.
    fn events(
        &self,
        workspace: &Workspace,
        jobs: NonZeroUsize,
        mut handle: impl FnMut(Event),
    ) -> io::Result<String> {
        // One pipe for both streams preserves the order of the output.
        let (reader, writer) = io::pipe()?;
        let mut command = self.command(workspace, jobs);
        command.stdout(writer.try_clone()?).stderr(writer);
        let mut child = command.spawn()?;
        // It holds ends of the pipe, which would stay open.
        drop(command);
        let mut text = String::new();
        for line in CargoMessage::parse_stream(BufReader::new(reader)) {
            let line = line?;
            // A line of JSON arrives as text if `cargo_metadata` does not know its kind.
            if let CargoMessage::TextLine(line) = &line
                && !line.starts_with('{')
            {
                text += line;
                text.push('\n');
            }
            event(line).into_iter().for_each(&mut handle);
        }
        child.wait()?;
        Ok(text)
    }

    fn command(&self, workspace: &Workspace, jobs: NonZeroUsize) -> Command {
        // Cargo sets the variable when it runs this command.
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let packages = self
            .packages
            .iter()
            .flat_map(|package| ["--package", package]);
        let mut command = Command::new(cargo);
        command
            .args(self.command)
            .args([
                "--keep-going",
                "--message-format=json",
                "--no-default-features",
            ])
            .args([
                "--features",
                &self.features.join(","),
                "--jobs",
                &jobs.to_string(),
            ])
            .args(packages)
            .current_dir(&workspace.root)
            .env("CARGO_TARGET_DIR", workspace.target())
            .env("CARGO_TERM_COLOR", "never")
            .stdin(Stdio::null());
        command
    }
}

/// Sorts the events of a pass by crate.
struct Collector<F> {
    outputs: Outputs,
    /// The crates that are not finished.
    pending: BTreeSet<String>,
    done: F,
    is_finished: bool,
}

impl<F: Fn(&str, &ToolOutput)> Collector<F> {
    fn new(packages: &[&str], done: F) -> Self {
        let names = packages.iter().map(|name| (*name).to_owned());
        let outputs = names.clone().map(|name| (name, ToolOutput::default()));
        Self {
            outputs: outputs.collect(),
            pending: names.collect(),
            done,
            is_finished: false,
        }
    }

    fn handle(&mut self, event: Event) {
        match event {
            // Messages about dependencies are ignored.
            Event::Message(name, message) => {
                if let Some(output) = self.outputs.get_mut(&name) {
                    output.messages.insert(message);
                }
            }
            Event::Warning(text) => self.add_cargo_warning(&text),
            Event::Compiled(name) => self.finish_crate(&name, true),
            // Without an error message, the tool itself was terminated.
            Event::Failed(name) => self.finish_crate(&name, false),
            Event::Finished => self.is_finished = true,
        }
    }

    /// A warning of cargo itself belongs to the crate whose manifest it names.
    fn add_cargo_warning(&mut self, warning: &str) {
        let Some((path, text)) = warning.split_once("/Cargo.toml: ") else {
            return;
        };
        let is_named = |name: &str| path.ends_with(&format!("/{name}"));
        for (_, output) in self.outputs.iter_mut().filter(|(name, _)| is_named(name)) {
            output.messages.insert(Message {
                level: Level::Warning,
                tool: Tool::Cargo,
                file: "Cargo.toml".to_owned(),
                line: 1,
                column: 1,
                code: None,
                text: text.to_owned(),
            });
        }
    }

    fn finish_crate(&mut self, name: &str, is_compiled: bool) {
        if self.pending.remove(name)
            && let Some(output) = self.outputs.get_mut(name)
        {
            let is_error = |message: &Message| message.level == Level::Error;
            output.is_finished = is_compiled || output.messages.iter().any(is_error);
            (self.done)(name, output);
        }
    }

    /// Returns the output for each crate, or nothing if cargo never compiled.
    fn finish(mut self) -> Option<Outputs> {
        for name in std::mem::take(&mut self.pending) {
            if let Some(output) = self.outputs.get(&name) {
                (self.done)(&name, output);
            }
        }
        self.is_finished.then_some(self.outputs)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn error(text: &str) -> Message {
        Message {
            level: Level::Error,
            tool: Tool::Rustc,
            file: String::new(),
            line: 1,
            column: 1,
            code: None,
            text: text.to_owned(),
        }
    }

    #[test]
    fn each_crate_is_reported_once_with_its_messages() {
        let done = RefCell::new(Vec::new());
        let mut collector = Collector::new(&["a", "b", "c", "d"], |name, output| {
            let (count, is_finished) = (output.messages.len(), output.is_finished);
            done.borrow_mut()
                .push((name.to_owned(), count, is_finished));
        });
        for event in [
            Event::Warning("/w/crates/b/Cargo.toml: unused key".to_owned()),
            Event::Message("b".to_owned(), error("wrong type")),
            Event::Message("a dependency".to_owned(), error("wrong type")),
            Event::Failed("b".to_owned()),
            Event::Failed("b".to_owned()),
            Event::Compiled("a".to_owned()),
            Event::Failed("c".to_owned()),
            Event::Finished,
        ] {
            collector.handle(event);
        }
        let outputs = collector.finish().expect("has finished");
        assert_eq!(outputs.len(), 4);
        let done: Vec<_> = done.take();
        let expected = [
            ("b", 2, true),
            ("a", 0, true),
            ("c", 0, false),
            ("d", 0, false),
        ];
        assert_eq!(
            done,
            expected.map(|(name, count, end)| (name.to_owned(), count, end))
        );
    }

    #[test]
    fn a_run_that_never_compiles_has_no_output() {
        let collector = Collector::new(&["a"], |_, _| {});
        assert!(collector.finish().is_none());
    }
}
