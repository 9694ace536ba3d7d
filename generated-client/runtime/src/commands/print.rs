//! The answer of a call as output: for people on a terminal, else as JSON, and other bodies as they are.

use std::io::{self, Write};
use std::time::Duration;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use serde_json::Value;
use serde_json::value::RawValue;

use super::failure::Failure;
use super::io::Io;
use super::options::{Format, Settings};
use super::output::clean::clean_lines;
use super::output::file::FileOutput;
use super::output::json::{self, JsonStyle, ListWriter};
use super::output::pager::{self, Pager};
use super::output::progress::Progress;
use super::output::table::Table;
use super::output::terminal::Terminal;
use super::output::{tokens, write_for_people};
use super::query::Query;
use crate::decode::Reply;
use crate::wire::verbatim;

/// Writes an answer, or the items of lists and streams.
pub(crate) struct Printer {
    terminal: Terminal,
    format: Format,
    /// Whether the caller has chosen the form.
    is_chosen: bool,
    query: Option<Query>,
    include: bool,
    pager: Option<Vec<String>>,
    file: Option<FileOutput>,
    items: Items,
    progress: Progress,
    count: usize,
    slices: usize,
}

/// The items that were written.
enum Items {
    None,
    List(ListWriter),
    Table(Table),
}

impl Printer {
    /// A printer for these settings. The error tells which of them is wrong.
    pub(crate) fn new(settings: &Settings, now: Duration, io: &Io<'_>) -> Result<Self, String> {
        let query = settings.query.as_deref().map(|text| {
            Query::parse(text).map_err(|error| format!("`--query`: {} at character {}", error.message, error.position))
        });
        let file = settings.output.as_deref().map(|path| {
            FileOutput::create(path).map_err(|error| format!("`--output`: `{path}` cannot be written: {error}"))
        });
        let terminal = io.terminal(settings);
        let is_for_people = terminal.stdout.is_terminal && settings.output.is_none();
        let default = if is_for_people { Format::Table } else { Format::Json };
        Ok(Self {
            terminal,
            format: settings.format.unwrap_or(default),
            is_chosen: settings.format.is_some(),
            query: query.transpose()?,
            include: settings.include,
            pager: pager::command(&terminal, settings.no_pager, io.env),
            file: file.transpose()?,
            items: Items::None,
            progress: Progress::new(&terminal.stderr, io.is_quiet, now),
            count: 0,
            slices: 0,
        })
    }

    /// How many items were written.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// Writes items of a stream as lines, unless the caller has chosen otherwise.
    pub(crate) fn prefer_lines(&mut self) {
        if !self.is_chosen {
            self.format = Format::JsonLines;
        }
    }

    fn style(&self, is_pretty: bool) -> JsonStyle {
        JsonStyle { is_pretty, colours: self.terminal.stdout.colours && self.file.is_none() }
    }

    /// Writes a whole answer. `items` is the field of a slice that has its items.
    pub(crate) fn answer(mut self, reply: &Reply, items: Option<&str>, io: &mut Io<'_>) -> Result<(), Failure> {
        let mut text = Vec::new();
        if self.include {
            head(&mut text, reply)?;
        }
        let body = reply.bytes();
        let is_raw = self.file.is_some() && !self.is_chosen && self.query.is_none();
        match json::checked(&body) {
            _ if is_raw => text.extend_from_slice(&body),
            Ok(json) if self.query.is_some() => {
                let found = self.selected(json)?;
                self.write_found(&mut text, &found)?;
            }
            Ok(json) => self.write_json(&mut text, json, items)?,
            Err(_) if body.is_empty() => io.note(&format!("the answer has no body ({})", reply.status())),
            Err(_) if self.query.is_some() => {
                return Err(Failure::Answer("`--query`: the answer is not JSON".to_owned()));
            }
            Err(_) => self.write_other(&mut text, reply, &body)?,
        }
        match self.file.take() {
            Some(mut file) => {
                file.write_all(&text)?;
                file.finish()?;
            }
            None => {
                let mut pager = Pager::new(io.stdout, &self.terminal, self.pager.take());
                pager.write_all(&text)?;
                pager.finish()?;
            }
        }
        Ok(())
    }

    fn write_json(&self, out: &mut dyn Write, json: &str, items: Option<&str>) -> io::Result<()> {
        let of_slice = || {
            let member = tokens::members(json).into_iter().find(|(name, _)| Some(name.as_str()) == items);
            member.map(|(_, value)| value).filter(|value| value.trim_start().starts_with('['))
        };
        match self.format {
            Format::Json => json::write(out, json, self.style(true)),
            Format::JsonLines => {
                let list = of_slice().unwrap_or(json);
                if !list.trim_start().starts_with('[') {
                    return json::write(out, json, self.style(false));
                }
                tokens::elements(list).into_iter().try_for_each(|item| json::write(out, item, self.style(false)))
            }
            Format::Table => write_for_people(out, of_slice().unwrap_or(json), &self.terminal.stdout),
        }
    }

    /// Writes a body that is not JSON.
    fn write_other(&self, out: &mut dyn Write, reply: &Reply, body: &Bytes) -> Result<(), Failure> {
        let goes_to_terminal = self.terminal.stdout.is_terminal && self.file.is_none();
        if !goes_to_terminal {
            return Ok(out.write_all(body)?);
        }
        match reply.text().ok().filter(|text| !text.contains('\0')) {
            Some(text) => Ok(writeln!(out, "{}", clean_lines(text.trim_end_matches('\n')))?),
            None => {
                let media_type = reply.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
                let media_type = media_type.map(|text| format!(" of {text}")).unwrap_or_default();
                let size = body.len();
                Err(Failure::Answer(format!(
                    "the answer is {size} bytes{media_type}, which no terminal shows; `--output FILE` writes them"
                )))
            }
        }
    }

    /// What the query selects in a JSON text.
    fn selected(&self, json: &str) -> Result<Vec<String>, Failure> {
        let Some(query) = &self.query else { return Ok(vec![json.to_owned()]) };
        let value =
            verbatim::read(json).map_err(|_| Failure::Answer("`--query`: the answer nests too deep".to_owned()))?;
        let found = query.find(&value).map_err(|problem| Failure::Answer(format!("`--query`: {problem}")))?;
        let text = |value: &&Value| verbatim::write(value).map(|raw| raw.get().to_owned()).unwrap_or_default();
        Ok(found.iter().map(text).collect())
    }

    /// Writes what a query has selected: a list where JSON is asked for, else each on a line.
    fn write_found(&self, out: &mut dyn Write, found: &[String]) -> io::Result<()> {
        if self.is_chosen && self.format == Format::Json {
            let mut list = ListWriter::new(self.style(true));
            found.iter().try_for_each(|one| list.item(out, one))?;
            return list.end(out);
        }
        if self.format == Format::Table {
            return write_for_people(out, &format!("[{}]", found.join(",")), &self.terminal.stdout);
        }
        found.iter().try_for_each(|one| json::write(out, one, self.style(false)))
    }

    /// Writes the items of a slice.
    pub(crate) fn items(&mut self, items: &[Box<RawValue>], now: Duration, io: &mut Io<'_>) -> Result<(), Failure> {
        self.progress.erase(io.stderr);
        let mut texts = Vec::new();
        for item in items {
            texts.extend(self.selected(item.get())?);
        }
        let texts: Vec<_> = texts.iter().map(String::as_str).collect();
        self.write_items(&texts, io)?;
        self.count = self.count.saturating_add(items.len());
        self.slices = self.slices.saturating_add(1);
        self.progress.update(io.stderr, now, self.count, self.slices);
        Ok(())
    }

    /// Writes an item of a stream.
    pub(crate) fn event(&mut self, item: &Bytes, io: &mut Io<'_>) -> Result<(), Failure> {
        self.count = self.count.saturating_add(1);
        let Ok(json) = json::checked(item) else {
            // An event that is a text, which a JSON text stands for.
            let text = Value::from(String::from_utf8_lossy(item).into_owned()).to_string();
            return self.write_items(&[&text], io);
        };
        let found = self.selected(json)?;
        self.write_items(&found.iter().map(String::as_str).collect::<Vec<_>>(), io)
    }

    fn write_items(&mut self, items: &[&str], io: &mut Io<'_>) -> Result<(), Failure> {
        let (pretty, plain) = (self.style(true), self.style(false));
        let out: &mut dyn Write = match &mut self.file {
            Some(file) => file,
            None => io.stdout,
        };
        match self.format {
            Format::JsonLines => items.iter().try_for_each(|item| json::write(out, item, plain))?,
            Format::Json => {
                if !matches!(self.items, Items::List(_)) {
                    self.items = Items::List(ListWriter::new(pretty));
                }
                if let Items::List(list) = &mut self.items {
                    items.iter().try_for_each(|item| list.item(out, item))?;
                }
            }
            Format::Table => {
                if !matches!(self.items, Items::Table(_)) {
                    self.items = Items::Table(Table::new(&self.terminal.stdout));
                }
                if let Items::Table(table) = &mut self.items {
                    table.rows(out, items)?;
                }
            }
        }
        Ok(out.flush()?)
    }

    /// Writes what is left of a list that was not read to its end. Its file is `FILE.part`, and that of its name stays.
    pub(crate) fn stop(mut self, io: &mut Io<'_>) -> Result<(), Failure> {
        if let Some(file) = &mut self.file {
            io.note(&format!("what came is in `{}`; what follows belongs into another file", file.become_part()));
        }
        self.finish(io)
    }

    /// Writes what is left of a list, and puts the file in its place.
    pub(crate) fn finish(mut self, io: &mut Io<'_>) -> Result<(), Failure> {
        self.progress.erase(io.stderr);
        // A list without items is a list.
        self.write_items(&[], io)?;
        let out: &mut dyn Write = match &mut self.file {
            Some(file) => file,
            None => io.stdout,
        };
        match self.items {
            Items::None => {}
            Items::List(list) => list.end(out)?,
            Items::Table(table) => table.end(out)?,
        }
        out.flush()?;
        if let Some(file) = self.file {
            file.finish()?;
        }
        Ok(())
    }
}

/// Status and headers of an answer.
fn head(out: &mut dyn Write, reply: &Reply) -> io::Result<()> {
    writeln!(out, "{}", reply.status())?;
    for (name, value) in reply.headers() {
        writeln!(out, "{name}: {}", clean_lines(&String::from_utf8_lossy(value.as_bytes())))?;
    }
    writeln!(out)
}
