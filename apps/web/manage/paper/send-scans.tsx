import { Button, FileButton, Group, Progress } from '@mantine/core';
import { useState, type DragEvent } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../api/api';
import { useAct } from '../api/use-act';
import { Refusal } from '../shell/asking/refusal';
import { Icon } from '../shell/icon';
import { useTexts } from '../texts/texts-provider';
import { useFormat } from '../texts/use-format';
import classes from '../shell/drop.module.css';
import { sendScan } from './send-scan';

const types = 'application/pdf,image/tiff,image/jpeg,image/png';

/** Brings scanned files: dropped, chosen, or taken by the camera of a phone. */
export function SendScans() {
  const { scans: texts } = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const [sent, setSent] = useState({ files: 0, of: 0, share: 0 });
  const send = useAct(
    async (files: File[]) => {
      const { id } = await api.post('/scan-batches');
      for (const [index, file] of files.entries()) {
        setSent({ files: index, of: files.length, share: 0 });
        await sendScan(id, file, (share) => setSent({ files: index, of: files.length, share }));
      }
      return id;
    },
    { stale: ['/scan-batches'], then: (id) => void navigate(`/paper/scans/${id}`) },
  );
  const take = (files: File[]) => {
    if (files.length > 0) send.mutate(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (!send.isPending) take([...event.dataTransfer.files]);
  };
  const whole = sent.of === 0 ? 0 : ((sent.files + sent.share) / sent.of) * 100;
  return (
    <div className={classes.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Icon name="imports" size={28} />
      <p className={classes.words}>{texts.drop}</p>
      <Group gap="sm" justify="center">
        <FileButton multiple accept={types} onChange={take}>
          {(props) => (
            <Button {...props} loading={send.isPending}>
              {texts.choose}
            </Button>
          )}
        </FileButton>
        <FileButton accept="image/*" capture="environment" onChange={(file) => take(file ? [file] : [])}>
          {(props) => (
            <Button {...props} variant="default" disabled={send.isPending}>
              {texts.camera}
            </Button>
          )}
        </FileButton>
      </Group>
      {send.isPending && (
        <div className={classes.progress} role="status">
          <Progress value={whole} aria-label={texts.sending} />
          <span className="quiet num">
            {texts.sentOf(format.number(sent.files), format.number(sent.of))} · {format.percent(whole)}
          </span>
        </div>
      )}
      <Refusal problem={send.error} />
    </div>
  );
}
